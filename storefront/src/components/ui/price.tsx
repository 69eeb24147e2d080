import { moneyParts } from '@/lib/format/money'
import type { Locale } from '@/i18n/routing'

type Props = { value: string; locale: Locale; className?: string }

export function Price({ value, locale, className = '' }: Props) {
  const { amount, unit } = moneyParts(value, locale)
  return (
    <bdi dir={locale === 'ar' ? 'rtl' : 'ltr'} className={`figures font-semibold ${className}`}>
      <bdi dir="ltr">{amount}</bdi>{' '}
      <span className="text-[0.8em] font-normal text-ink-2">{unit}</span>
    </bdi>
  )
}
