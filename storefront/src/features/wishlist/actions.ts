'use server'

import { isUuid } from '@marketplace/shared/server/http/validation'
import { removeWish } from './server/remove-wish'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'

export async function dropWish(locale: Locale, productId: string, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    if (isUuid(productId)) await removeWish(user.id, productId)
    done(locale, '/account/wishlist', 'wishRemoved')
  })
}
