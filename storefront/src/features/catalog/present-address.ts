import { permanentRedirect } from 'next/navigation'
import { href } from '@/i18n/href'
import { getLocale } from '@/i18n/translations'

/** Leads from an address that a product had before to its present one. `rest` follows the slug. */
export async function leadToPresentAddress(asked: string, present: string, rest = '') {
  if (asked !== present) permanentRedirect(href(await getLocale(), `/p/${present}${rest}`))
}
