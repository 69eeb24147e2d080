import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Toaster } from '@/components/ui/toaster'
import { listCategories } from '@/lib/api/categories'
import { today } from '@/lib/format/today'
import { ShopperLoader } from '@/lib/shopper/loader'
import { MenuCloser } from './menu-closer'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** Header, footer and what every page of the shop has; nothing in it depends on who looks. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const t = await getTranslations('common')
  const categories = await listCategories()
  const year = Number((await today()).slice(0, 4))

  return (
    <>
      <a
        href="#content"
        className="absolute start-4 top-2 z-50 -translate-y-24 rounded-m bg-primary px-4 py-2 text-primary-ink focus:translate-y-0"
      >
        {t('header.skip')}
      </a>
      <SiteHeader locale={locale} categories={categories?.ok ? categories.data : []} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} year={year} />
      <Toaster label={t('toast.label')} dismissLabel={t('toast.dismiss')} />
      <ShopperLoader />
      <MenuCloser />
    </>
  )
}
