import type { Metadata } from 'next'
import { getTranslations } from '@/i18n/translations'
import { ErrorState } from '@/components/ui/error-state'
import { CategoryArches } from '@/features/home/components/category-arches'
import { Hero } from '@/features/home/components/hero'
import { ProductRow } from '@/features/home/components/product-row'
import { Promises } from '@/features/home/components/promises'
import { StoreBand } from '@/features/home/components/store-band'
import { readHome } from '@/features/home/queries'
import { alternates } from '@/i18n/alternates'

export const ensureStatic = 'navigation'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return {
    title: { absolute: t('metaTitle') },
    description: t('metaDescription'),
    ...(await alternates('/')),
  }
}

export default async function HomePage() {
  const { reachable, categories, newest, bestRated, stores, storeCount } = await readHome()
  return (
    <>
      <Hero storeCount={storeCount} />
      <Promises />
      {!reachable && <ErrorState path="/" />}
      {categories.length > 0 && <CategoryArches categories={categories} />}
      {newest.length > 0 && <ProductRow kind="newest" products={newest} />}
      {stores.length > 0 && <StoreBand stores={stores} total={storeCount} />}
      {bestRated.length > 0 && <ProductRow kind="bestRated" products={bestRated} />}
    </>
  )
}
