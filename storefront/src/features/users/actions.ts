'use server'

import { redirect } from 'next/navigation'
import { staffRoles } from '@marketplace/shared/contracts/principal'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { changeRights } from './server/change-rights'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { textOf } from '@/lib/forms/text-of'
import { rightsRefusals, type RightsRefusal } from './rights-refusals'

const path = '/admin/users'

/** Gives and takes rights, as the boxes of the form say, over those that the form showed. */
export async function saveRights(
  locale: Locale,
  userId: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    const roles = staffRoles.filter((role) => data.has(role))
    const rights = { roles, isAdmin: data.has('isAdmin'), seen: textOf(data, 'seen') ?? '' }
    const list = { q: textOf(data, 'q') ?? undefined, page: textOf(data, 'page') ?? undefined }
    const refused = await refusalOf(changeRights(user.id, uuidOrNotFound(userId), rights))
    if (refused) redirect(href(locale, path, { ...list, refused }))
    done(locale, path, 'rights', list)
  })
}

/** The rule that refused the change; the list shows it over the rights as they stand now. */
async function refusalOf(change: Promise<unknown>): Promise<RightsRefusal | undefined> {
  try {
    await change
  } catch (error) {
    const rules = error instanceof DomainError ? error.reasons.map(({ rule }) => rule) : []
    const refused = rightsRefusals.find((known) => rules.includes(known))
    if (!refused) throw error
    return refused
  }
}
