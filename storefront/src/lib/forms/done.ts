import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'

/** What can be done by a form, each with its sentence in `common.done`. */
export const deeds = [
  'profile',
  'password',
  'devices',
  'address',
  'addressRemoved',
  'addressDefault',
  'wishRemoved',
  'orderCancelled',
  'review',
  'rights',
] as const

export type Deed = (typeof deeds)[number]

/** Ends a form's work: on to a page (without its language) that says what was done. */
export function done(locale: Locale, path: string, deed: Deed): never {
  // the frame around the page may show what has changed
  refresh()
  redirect(href(locale, path, { done: deed }))
}
