'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from '@/i18n/translations'
import { deleteMe } from './server/delete-me'
import { updateMe } from './server/update-me'
import { deletionValidator, profileValidator } from './server/validators'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { beginAction } from '@/lib/forms/bound'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { refused, submit } from '@/lib/forms/submit'
import { textIfSent, textOf } from '@/lib/forms/text-of'
import { noteResponse } from '@/lib/http/response-context'
import { validate } from '@/lib/http/validate'

export async function saveProfile(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    await updateMe(user.id, await validate(locale, profileValidator, profileOf(data)))
    done(locale, '/account/profile', 'profile')
  })
}

function profileOf(data: FormData) {
  return {
    name: textOf(data, 'name') ?? '',
    phone: textIfSent(data, 'phone'),
    locale: textOf(data, 'locale') ?? undefined,
  }
}

export async function deleteAccount(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const t = await getTranslations({ locale, namespace: 'account.data' })
  if (!data.has('confirm')) return refused(data, { detail: t('confirmMissing') })
  return submit(locale, data, async ({ user, signedInAt }) => {
    const { password } = await validate(locale, deletionValidator, passwordOf(data))
    await deleteMe({ userId: user.id, password, signedInAt })
    noteResponse({ clearsCache: true })
    const jar = await cookies()
    for (const { name } of jar.getAll()) if (name.includes('better-auth')) jar.delete(name)
    redirect(href(locale, '/'))
  })
}

/** Left empty it is none: the person may have signed in a moment ago. */
function passwordOf(data: FormData) {
  return { password: data.get('password') || undefined }
}
