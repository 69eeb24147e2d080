import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { X } from '@/components/ui/icons'
import { LinkPending } from '@/components/ui/link-pending'
import type { ListingHref } from '../listing-href'
import { bandLabels } from '../labels'
import type { ListingState } from '../listing-state'

type Chip = { label: string; href: string }

async function chipsOf(
  state: ListingState,
  hrefFor: ListingHref,
  category?: string
): Promise<Chip[]> {
  const t = await getTranslations('catalog.filters')
  const labelOf = await bandLabels()
  const { min, max, rating, stock } = state
  const chips: (Chip | false)[] = [
    category !== undefined && { label: category, href: hrefFor({ category: undefined }) },
    (min !== undefined || max !== undefined) && {
      label: labelOf({ min, max }),
      href: hrefFor({ min: undefined, max: undefined }),
    },
    rating !== undefined && {
      label: t('ratingUp', { stars: rating }),
      href: hrefFor({ rating: undefined }),
    },
    stock === true && { label: t('inStock'), href: hrefFor({ stock: undefined }) },
  ]
  return chips.filter((chip) => chip !== false)
}

type Props = { state: ListingState; hrefFor: ListingHref; category?: string }

/** What is chosen, each to be taken away by itself. */
export async function Chips({ state, hrefFor, category }: Props) {
  const t = await getTranslations('catalog.filters')
  const chips = await chipsOf(state, hrefFor, category)
  if (chips.length === 0) return null
  const nothing = {
    category: undefined,
    min: undefined,
    max: undefined,
    rating: undefined,
    stock: undefined,
  }
  const link = { rel: 'nofollow', prefetch: false, scroll: false } as const
  return (
    <ul
      aria-label={t('chosen')}
      className="-mx-4 mb-3 flex items-center gap-2 overflow-x-auto px-4 py-1 sm:-mx-8 sm:px-8 lg:mx-0 lg:mb-5 lg:flex-wrap lg:px-0"
    >
      {chips.map((chip) => (
        <li key={chip.label} className="shrink-0">
          <Link
            {...link}
            href={chip.href}
            aria-label={t('remove', { filter: chip.label })}
            className="tap inline-flex h-9 items-center gap-2 rounded-full bg-sunken px-4 text-s font-medium hover:bg-line"
          >
            {chip.label}
            <X size={14} />
            <LinkPending />
          </Link>
        </li>
      ))}
      <li className="shrink-0 ps-2 max-lg:hidden">
        <Link
          {...link}
          href={hrefFor(nothing)}
          className="tap inline-flex min-h-6 items-center text-s font-medium text-primary hover:underline"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
