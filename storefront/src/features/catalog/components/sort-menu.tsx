import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { ArrowDownUp, Check, ChevronDown } from '@/components/ui/icons'
import { Menu } from '@/components/ui/menu'
import type { ListingHref } from '../listing-href'
import { defaultSort, sorts, type ListingState } from '../listing-state'

type Props = { state: ListingState; hrefFor: ListingHref }

export async function SortMenu({ state, hrefFor }: Props) {
  const t = await getTranslations('catalog.sort')
  const common = await getTranslations('common')
  const usual = defaultSort(state)
  const current = state.sort ?? usual
  const offered = sorts.filter((sort) => sort !== 'relevance' || state.q)
  return (
    <Menu
      id={`sort-${hrefFor({ page: state.page })}`}
      triggerClass="inline-flex min-h-11 w-full items-center justify-center gap-2 rounded-m border border-line-strong bg-surface px-3 text-s hover:bg-sunken lg:min-h-10 lg:w-auto"
      trigger={
        <>
          <ArrowDownUp size={18} className="max-[22.5rem]:hidden lg:hidden" />
          <span className="text-ink-2 max-lg:sr-only">
            {common('labelled', { label: t('label') })}
          </span>
          <span className="font-medium lg:font-semibold">{t(current)}</span>
          <ChevronDown size={18} className="max-lg:hidden" />
        </>
      }
    >
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            <Link
              href={hrefFor({ sort: sort === usual ? undefined : sort })}
              rel="nofollow"
              prefetch={false}
              scroll={false}
              aria-current={sort === current ? 'true' : undefined}
              className="flex min-h-11 items-center justify-between lg:min-h-9 gap-4 rounded-s px-3 hover:bg-sunken aria-[current]:font-semibold"
            >
              {t(sort)}
              {sort === current && <Check size={16} className="text-primary" />}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
