import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { href, type Query } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'

/** What can be done by a form, each with its sentence in `common.done`. */
export const completedActions = [
  'profile',
  'password',
  'devices',
  'address',
  'addressRemoved',
  'addressDefault',
  'wishRemoved',
  'orderCancelled',
  'receipt',
  'review',
  'rights',
  'orderConfirmed',
  'emailAsked',
  'verificationSent',
] as const

export type CompletedAction = (typeof completedActions)[number]

/** Ends a form's work: on to a page (without its language), as `query` narrows it, that says what was done. */
export function done(
  locale: Locale,
  path: string,
  action: CompletedAction,
  query: Query = {}
): never {
  // the frame around the page may show what has changed
  refresh()
  redirect(href(locale, path, { ...query, done: action }))
}
