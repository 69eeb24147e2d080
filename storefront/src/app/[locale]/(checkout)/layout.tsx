import type { ReactNode } from 'react'
import { getTranslations } from '@/i18n/translations'
import { SkipLink } from '@/components/layout/skip-link'
import { FailedImages } from '@/components/ui/failed-images'
import { Toaster } from '@/components/ui/toaster'
import { ShopperLoader } from '@/lib/shopper/loader'

export default async function CheckoutLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common.toast')
  return (
    <>
      <SkipLink />
      {children}
      <Toaster label={t('label')} dismissLabel={t('dismiss')} />
      <ShopperLoader />
      <FailedImages />
    </>
  )
}
