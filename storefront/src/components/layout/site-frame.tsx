import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { PendingWish } from '@/components/product/pending-wish'
import { wishTexts } from '@/components/product/wish-texts'
import { FailedImages } from '@/components/ui/failed-images'
import { Toaster } from '@/components/ui/toaster'
import { listCategories } from '@/lib/api/categories'
import { today } from '@/lib/format/today'
import { ShopperLoader } from '@/lib/shopper/loader'
import { MenuCloser } from './menu-closer'
import { OfflinePage } from './offline-page'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

/** Header, footer and what every page of the shop has; nothing in it depends on who looks. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const t = await getTranslations('common')
  const categories = await listCategories()
  const year = Number((await today()).slice(0, 4))

  return (
    <>
      <SkipLink />
      <SiteHeader locale={locale} categories={categories?.ok ? categories.data : []} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} year={year} />
      <Toaster label={t('toast.label')} dismissLabel={t('toast.dismiss')} />
      <ShopperLoader />
      <MenuCloser />
      <PendingWish locale={locale} texts={await wishTexts()} />
      <FailedImages />
      <OfflinePage />
    </>
  )
}
