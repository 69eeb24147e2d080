import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { Toaster } from '@/components/ui/toaster'
import { ShopperLoader } from '@/lib/shopper/loader'

export default async function CheckoutLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common.toast')
  return (
    <>
      {children}
      <Toaster label={t('label')} dismissLabel={t('dismiss')} />
      <ShopperLoader />
    </>
  )
}
