import { getTranslations } from '@/i18n/translations'
import { ProductGrid } from '@/components/product/product-grid'
import { SectionHeading } from '@/components/ui/section-heading'
import { readShelf } from '@/lib/api/shelf'
import type { Product } from '@/lib/api/types'

const shown = 4

export async function Related({ product }: { product: Product }) {
  const t = await getTranslations('catalog.product')
  const shelf = await readShelf({ category: product.category, sort: 'rating' }, shown + 1)
  const others = (shelf ?? []).filter(({ id }) => id !== product.id).slice(0, shown)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="related" className="shell section-gap">
      <SectionHeading id="related" title={t('related')} />
      <div className="sm:max-lg:[&_li:nth-child(n+4)]:hidden">
        <ProductGrid products={others} />
      </div>
    </section>
  )
}
