import { useTranslations } from 'use-intl'
import type { Filter } from '@marketplace/shared/ui/list/types'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { nameOf } from '@marketplace/shared/ui/format/name'
import {
  orderOutcomes,
  paymentMethods,
  paymentStatuses,
} from '@marketplace/shared/contracts/orders'
import { regions } from '@marketplace/shared/contracts/regions'

type Named = { name: string; nameAr: string | null }
export type FilterLabels = { store: Named | null; product: Named | null; shopper: string | null }

/** What the list of orders can be narrowed by; products, shoppers and stores are set by links. */
export function useOrderFilters({ store, product, shopper }: FilterLabels): Filter[] {
  const t = useTranslations('orders.filters')
  const language = useLanguage()
  const shown = (named: Named | null) => (named ? nameOf(named, language) : t('unsold'))
  const states = useUiTexts('paymentStatus')
  const methods = useUiTexts('method')
  const currency = useUiTexts('values')('currency')
  return [
    {
      ...{ key: 'method', label: t('method'), kind: 'options' },
      options: paymentMethods.map((value) => ({ value, label: methods(value) })),
    },
    {
      ...{ key: 'region', label: t('region'), kind: 'options' },
      options: Object.entries(regions).map(([value, names]) => ({ value, label: names[language] })),
    },
    { key: 'minAmount', label: t('minAmount'), kind: 'number', suffix: currency },
    { key: 'maxAmount', label: t('maxAmount'), kind: 'number', suffix: currency },
    { key: 'minAge', label: t('minAge'), kind: 'number', suffix: t('days') },
    {
      ...{ key: 'paymentStatus', label: t('payment'), kind: 'options' },
      options: paymentStatuses.map((value) => ({ value, label: states(value) })),
    },
    {
      ...{ key: 'outcome', label: t('outcome'), kind: 'options' },
      options: orderOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) })),
    },
    { key: 'from', label: t('from'), kind: 'date' },
    { key: 'to', label: t('to'), kind: 'date' },
    { key: 'productId', label: t('product'), kind: 'fixed', shown: shown(product) },
    { key: 'userId', label: t('shopper'), kind: 'fixed', shown: shopper ?? t('unknown') },
    { key: 'storeId', label: t('store'), kind: 'fixed', shown: shown(store) },
  ]
}
