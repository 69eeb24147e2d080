import { getLocale, getTranslations } from '@/i18n/translations'
import { formatCount } from '@/lib/format/count'
import { formatRoundMoney } from '@/lib/format/money'
import type { PriceBand } from '@marketplace/shared/contracts/product_filters'

/** The words for a price range, with which filters and chips speak alike. */
export async function bandLabels() {
  const t = await getTranslations('catalog.filters')
  const locale = await getLocale()
  return ({ min, max }: PriceBand): string => {
    const low = min === undefined ? '' : formatRoundMoney(min, locale)
    const high = max === undefined ? '' : formatRoundMoney(max, locale)
    if (!low) return t('priceBelow', { max: high })
    if (!high) return t('priceAbove', { min: low })
    return t('priceBetween', { min: formatCount(min!, locale), max: high })
  }
}
