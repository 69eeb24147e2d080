import { intlTags } from '@marketplace/shared/ui/format/language'
import { useLanguage } from '@marketplace/shared/ui/language'

const styles = {
  short: { day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
} as const

/** How a day `YYYY-MM-DD` is called: `8 nov.`, or `jeudi 19 novembre`. */
export function useDayName(): (date: string, style: keyof typeof styles) => string {
  const language = useLanguage()
  return (date, style) =>
    new Intl.DateTimeFormat(intlTags[language], { ...styles[style], timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`)
    )
}
