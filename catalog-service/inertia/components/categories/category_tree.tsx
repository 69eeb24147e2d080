import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { ArrowDown, ArrowUp, Plus, Shapes } from 'lucide-react'
import { maxCategoryDepth } from '@marketplace/shared/contracts/limits'
import { IconButton, IconLink } from '@marketplace/shared/ui/button'
import { Link } from '@marketplace/shared/ui/link'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { Ltr } from '@marketplace/shared/ui/values'

export type CategoryNode = {
  slug: string
  name: { fr: string; ar: string; en: string }
  picture: { url: string; variants: { url: string; width: number }[] } | null
  version: number
  productCount: number
  children: CategoryNode[]
}

const base = '/admin/catalog/categories'

/** The tree as nested lists: each category leads to its page, goes up and down among its siblings, takes a child. */
export function CategoryTree({
  nodes,
  parent = null,
  level = 1,
}: {
  nodes: CategoryNode[]
  parent?: string | null
  level?: number
}) {
  return (
    <ul className={level === 1 ? 'grid gap-3' : 'ms-6 border-s border-line max-sm:ms-3'}>
      {nodes.map((node, place) => (
        <li
          key={node.slug}
          className={level === 1 ? 'overflow-clip rounded-md border border-line bg-surface' : ''}
        >
          <Row node={node} parent={parent} place={place} last={nodes.length - 1} level={level} />
          {node.children.length > 0 && (
            <CategoryTree nodes={node.children} parent={node.slug} level={level + 1} />
          )}
        </li>
      ))}
    </ul>
  )
}

type RowProps = {
  node: CategoryNode
  parent: string | null
  place: number
  last: number
  level: number
}

function Row({ node, parent, place, last, level }: RowProps) {
  const t = useTranslations('catalog.categories')
  const { locale } = useShared()
  const name = node.name[locale]
  const move = (position: number) =>
    router.post(
      `${base}/${node.slug}/move`,
      { parent, position },
      { preserveScroll: true, preserveState: true }
    )
  return (
    <div className="flex min-h-12 items-center gap-2 px-3 py-1 hover:bg-row-hover">
      {level === 1 && <Picture node={node} />}
      <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-3">
        <Link href={`${base}/${node.slug}`} className="font-medium hover:underline">
          <bdi>{name}</bdi>
        </Link>
        <span className="text-xs text-ink-2">{t('products', { count: node.productCount })}</span>
        <Ltr className="truncate text-xs text-ink-2 max-sm:hidden">{`/c/${node.slug}`}</Ltr>
      </div>
      <div className="flex shrink-0 items-center">
        {level < maxCategoryDepth && (
          <IconLink
            icon={Plus}
            label={t('addIn', { name })}
            href={`${base}/new?parent=${node.slug}`}
          />
        )}
        <IconButton
          icon={ArrowUp}
          label={t('up', { name })}
          disabled={place === 0}
          onClick={() => move(place - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('down', { name })}
          disabled={place === last}
          onClick={() => move(place + 1)}
        />
      </div>
    </div>
  )
}

function Picture({ node: { picture } }: { node: CategoryNode }) {
  const look = 'grid size-9 shrink-0 place-items-center rounded-xs bg-sunken text-ink-3'
  if (!picture)
    return (
      <span className={look} aria-hidden>
        <Shapes className="size-4" />
      </span>
    )
  return (
    <img
      src={picture.variants[0]?.url ?? picture.url}
      alt=""
      loading="lazy"
      className={`${look} object-cover`}
    />
  )
}
