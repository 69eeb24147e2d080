import { redirect } from 'next/navigation'
import { getLocale } from '@/i18n/translations'
import { href } from '@/i18n/href'

export const instant = false

/** The account begins with the orders. */
export default async function AccountPage() {
  redirect(href(await getLocale(), '/account/orders'))
}
