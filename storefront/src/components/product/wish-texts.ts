import { getTranslations } from '@/i18n/translations'
import type { WishTexts } from './use-wish'

export async function wishTexts(): Promise<WishTexts> {
  const t = await getTranslations('common.toast')
  return {
    kept: t('kept'),
    dropped: t('dropped'),
    failed: t('failed'),
    seeWishlist: t('seeWishlist'),
  }
}
