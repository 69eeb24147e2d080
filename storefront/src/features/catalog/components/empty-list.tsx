import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { SearchX } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { listCategories } from '@/lib/api/categories'
import type { ListingHref } from '../listing-href'
import { hasFilters, type ListingState } from '../listing-state'

type Props = {
  state: ListingState
  hrefFor: ListingHref
  /** Nothing was typed that a search goes by. */
  isStopWords: boolean
}

export async function EmptyList({ state, hrefFor, isStopWords }: Props) {
  const t = await getTranslations('catalog.empty')
  const locale = await getLocale()
  const filtered = hasFilters(state) || state.page > 1
  const searched = isStopWords ? 'stopWords' : state.q && !filtered ? 'search' : null
  const kind = searched ?? (filtered ? 'filter' : 'category')
  const nothing = { min: undefined, max: undefined, rating: undefined, stock: undefined, page: 1 }
  const way = filtered
    ? { href: hrefFor(nothing), label: t('clear') }
    : { href: href(locale, '/search'), label: t('seeAll') }
  return (
    <Notice
      icon={<SearchX size={28} />}
      title={t(`${kind}Title`, { q: state.q ?? '' })}
      text={t(`${kind}Text`)}
    >
      <Link href={way.href} className={button('secondary')}>
        {way.label}
      </Link>
      {searched && <Categories label={t('startWith')} locale={locale} />}
    </Notice>
  )
}

/** Where somebody may look whose words found nothing. */
async function Categories({ label, locale }: { label: string; locale: Locale }) {
  const categories = await listCategories()
  if (!categories?.ok || categories.data.length === 0) return null
  return (
    <nav aria-label={label} className="w-full">
      <p className="text-s text-ink-2">{label}</p>
      <ul className="mt-3 flex flex-wrap justify-center gap-2">
        {categories.data.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={href(locale, `/c/${slug}`)}
              className="inline-flex min-h-11 items-center rounded-full bg-sunken px-4 text-s font-medium hover:bg-line"
            >
              {name[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
