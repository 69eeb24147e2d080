'use server'

import { staffRoles } from '@marketplace/shared/contracts/principal'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { changeRights } from '@/domain/users/change-rights'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { textOf } from '@/lib/forms/text-of'

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
    await changeRights(user.id, uuidOrNotFound(userId), rights)
    done(locale, '/admin/users', 'rights')
  })
}
