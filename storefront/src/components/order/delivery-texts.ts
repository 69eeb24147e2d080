import { getLocale, getTranslations } from '@/i18n/translations'
import { isolated } from '@/lib/format/isolated'
import { formatMoney } from '@/lib/format/money'

type Days = { min: number; max: number }

/** The words for what delivery costs and how long it takes. */
export async function deliveryTexts() {
  const t = await getTranslations('common.delivery')
  const locale = await getLocale()
  const money = (value: string) => isolated(formatMoney(value, locale), 'auto')
  return {
    fee: ({ min, max }: { min: string; max: string }) =>
      min === max ? money(min) : t('feeRange', { min: money(min), max: money(max) }),
    days: ({ min, max }: Days) =>
      min === max ? t('days', { count: max }) : t('daysRange', { min, max }),
    freeFrom: (amount: string) => t('freeFrom', { amount: money(amount) }),
  }
}
