import type { Locale } from '@/i18n/routing'

export type PriceParts = { amount: string; unit: string }
type Props = PriceParts & { locale: Locale; className?: string }

/** A price that is written out already. */
export function PriceText({ amount, unit, locale, className = '' }: Props) {
  return (
    <bdi dir={locale === 'ar' ? 'rtl' : 'ltr'} className={`figures font-semibold ${className}`}>
      <bdi dir="ltr">{amount}</bdi>{' '}
      <span className="text-[0.8em] font-normal text-ink-2">{unit}</span>
    </bdi>
  )
}
