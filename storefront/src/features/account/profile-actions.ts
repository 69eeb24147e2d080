'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { deleteMe } from '@/domain/users/delete-me'
import { updateMe } from '@/domain/users/update-me'
import { profileValidator } from '@/domain/users/validators'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { refused, submit, textOf } from '@/lib/forms/submit'
import { requireSession } from '@/lib/require-session'
import { validate } from '@/lib/validate'

const path = '/account/profile'

export async function saveProfile(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  const { user } = await requireSession(locale, path)
  const t = await getTranslations({ locale, namespace: 'account.profile' })
  const state = await submit(locale, data, async () => {
    const input = { ...profileOf(data), name: textOf(data, 'name') ?? '' }
    await updateMe(user.id, await validate(locale, profileValidator, input))
    return { done: t('done') }
  })
  refresh()
  return state
}

function profileOf(data: FormData) {
  return { phone: textOf(data, 'phone'), locale: textOf(data, 'locale') ?? undefined }
}

export async function deleteAccount(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  const { user } = await requireSession(locale, path)
  const t = await getTranslations({ locale, namespace: 'account.data' })
  if (!data.has('confirm')) return refused(data, { detail: t('confirmMissing') })
  const state = await submit(locale, data, () => deleteMe(user.id).catch(toldApart))
  if (state.message) return state
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (name.includes('better-auth')) jar.delete(name)
  redirect(href(locale, '/'))

  function toldApart(error: unknown): never {
    if (!(error instanceof ProblemError) || error.code !== 'conflict') throw error
    throw new ProblemError('conflict', { detail: t('lastAdmin') })
  }
}
