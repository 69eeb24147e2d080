import { useTranslations } from 'use-intl'
import { FilterBar } from '@marketplace/shared/ui/list/filter_bar'
import type { Filter } from '@marketplace/shared/ui/list/types'
import type { QueueView } from './types.ts'

type Props = { stores: { value: string; label: string }[]; view: QueueView }

/** What the queue is narrowed to: stars, language, reports, store and words, all in the address. */
export function QueueFilters({ stores, view }: Props) {
  const t = useTranslations('catalog.reviews')
  const ratings = [1, 2, 3, 4, 5].map((count) => {
    return { value: String(count), label: t('stars', { count }) }
  })
  const languages = (['fr', 'ar', 'en'] as const).map((value) => {
    return { value, label: t(`languages.${value}`) }
  })
  const reported: Filter = {
    ...{ key: 'reported', label: t('filters.reported'), kind: 'options' },
    options: [{ value: '1', label: t('filters.yes') }],
  }
  const filters: Filter[] = [
    { key: 'rating', label: t('filters.rating'), kind: 'options', options: ratings },
    { key: 'language', label: t('filters.language'), kind: 'options', options: languages },
    ...(view === 'reported' ? [] : [reported]),
    { key: 'storeId', label: t('filters.store'), kind: 'options', options: stores },
  ]
  return <FilterBar search={t('search')} filters={filters} />
}
