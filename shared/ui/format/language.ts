import type { Locale } from '../../contracts/locale.ts'

/**
 * The tag that `Intl` is asked with: Arabic as it is written in Morocco (its month names, Latin digits),
 * French of France for its grouping, English with the day first and 24 hours.
 */
export const intlTags: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }
