'use server'

import { refresh } from 'next/cache'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { removeWish } from '@/domain/wishlist/remove-wish'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { requireSession } from '@/lib/require-session'

export async function dropWish(locale: Locale, productId: string, _: FormState, data: FormData) {
  const { user } = await requireSession(locale, '/account/wishlist')
  const state = await submit(locale, data, async () => {
    if (isUuid(productId)) await removeWish(user.id, productId)
  })
  refresh()
  return state
}
