import type { ReactNode } from 'react'
import { useUiTexts, useLanguage } from './language.tsx'
import { formatAmount, formatCount } from './format/number.ts'
import { formatAgo, formatDate, formatDateTime, formatWhen } from './format/date.ts'
import { formatPhone } from './format/phone.ts'

/** Numbers, codes and ranges keep their order inside Arabic text. */
export function Ltr({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi dir="ltr" className={className}>
      {children}
    </bdi>
  )
}

/** An amount without its currency, for cells under a head that names it. `value`: `"1248.00"`. */
export function Amount({ value }: { value: string }) {
  return <Ltr className="whitespace-nowrap">{formatAmount(value, useLanguage())}</Ltr>
}

/** An amount that stands alone: `1 248,00 MAD`. */
export function Money({ value }: { value: string }) {
  const texts = useUiTexts('values')
  return (
    <span className="whitespace-nowrap">
      <Amount value={value} /> {texts('currency')}
    </span>
  )
}

/** A count with its thousands apart. */
export function Count({ value }: { value: number }) {
  return <Ltr>{formatCount(value, useLanguage())}</Ltr>
}

/** A phone number as it is dialled. `value`: E.164. */
export function Phone({ value }: { value: string }) {
  return <Ltr className="whitespace-nowrap">{formatPhone(value)}</Ltr>
}

const styles = {
  when: formatWhen,
  datetime: formatDateTime,
  date: formatDate,
  ago: formatAgo,
}

/**
 * A moment. `at`: ISO 8601. `as`: `when` as a queue tells it (`Hier 18:42`), `datetime` (`20 nov. 18:42`),
 * `date` (`20 nov. 2026`), `ago` (`il y a 2 h`). The whole moment is its title.
 */
export function When({ at, as = 'when' }: { at: string; as?: keyof typeof styles }) {
  const language = useLanguage()
  return (
    <time
      dateTime={at}
      title={formatDateTime(at, language)}
      className="inline-block whitespace-nowrap"
    >
      {styles[as](at, language)}
    </time>
  )
}
