import { moneyParts } from '@/lib/format/money'
import type { Locale } from '@/i18n/routing'
import { PriceText } from './price-text'

type Props = { value: string; locale: Locale; className?: string }

export function Price({ value, ...look }: Props) {
  return <PriceText {...moneyParts(value, look.locale)} {...look} />
}
