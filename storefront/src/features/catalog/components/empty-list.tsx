import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { SearchX } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'
import type { ListingHref } from '../listing-href'
import { hasFilters, type ListingState } from '../listing-state'

type Props = { state: ListingState; hrefFor: ListingHref }

export async function EmptyList({ state, hrefFor }: Props) {
  const t = await getTranslations('catalog.empty')
  const locale = await getLocale()
  const filtered = hasFilters(state) || state.page > 1
  const kind = filtered ? 'filter' : state.q ? 'search' : 'category'
  const nothing = { min: undefined, max: undefined, rating: undefined, stock: undefined, page: 1 }
  const way = filtered
    ? { href: hrefFor(nothing), label: t('clear') }
    : { href: href(locale, '/search'), label: t('seeAll') }
  return (
    <Notice
      icon={<SearchX size={28} aria-hidden />}
      title={kind === 'search' ? t('searchTitle', { q: state.q! }) : t(`${kind}Title`)}
      text={t(`${kind}Text`)}
    >
      <Link href={way.href} className={button('secondary')}>
        {way.label}
      </Link>
    </Notice>
  )
}
