import type { Locale } from '@/i18n/routing'
import { formatCount } from '@/lib/format/count'

export type Band = { min?: number; max?: number }

const bands: Band[] = [{ max: 100 }, { min: 100, max: 250 }, { min: 250, max: 500 }, { min: 500 }]

type Counted = { min: string; max: string | null; count: number }

/** The ranges to choose from, each with how many it would give where the gateway counted them. */
export function priceBands(facet: Counted[] | undefined): (Band & { count?: number })[] {
  if (!facet?.length) return bands
  return facet.map(({ min, max, count }) => ({
    min: Number(min) > 0 ? Number(min) : undefined,
    max: max === null ? undefined : Number(max),
    count,
  }))
}

const units: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'DH' }

/** `100 DH`: bounds are whole, so without decimals unless somebody typed some. */
export function formatBound(value: number, locale: Locale): string {
  const [whole, cents] = value.toFixed(2).split('.')
  const amount = formatCount(Number(whole)) + (cents === '00' ? '' : `,${cents}`)
  return `${amount}\u00a0${units[locale]}`
}
