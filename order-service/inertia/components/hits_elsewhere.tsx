import { useTranslations } from 'use-intl'
import { Link } from '@marketplace/shared/ui/link'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import type { View } from '../order.ts'

/** A search inside a view says where else its words are found, and leads there. */
export function HitsElsewhere({ hits }: { hits: { view: View; count: number }[] }) {
  const t = useTranslations('orders')
  const query = useListQuery()
  if (hits.length === 0) return null
  return (
    <p className="flex shrink-0 flex-wrap gap-x-4 gap-y-1 border-b border-line px-5 py-2 text-ink-2">
      {t('elsewhere.title')}
      {hits.map(({ view, count }) => (
        <Link
          key={view}
          href={query.hrefWith({ view, sort: null })}
          className="font-medium text-primary hover:underline"
        >
          {t('elsewhere.hits', { count, view: t(`views.${view}`) })}
        </Link>
      ))}
    </p>
  )
}
