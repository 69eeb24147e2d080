import { getLocale, getTranslations } from '@/i18n/translations'
import { ProductGrid } from '@/components/product/product-grid'
import { SectionHeading } from '@/components/ui/section-heading'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'

type Props = { kind: 'newest' | 'bestRated'; products: Product[] }

export async function ProductRow({ kind, products }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('home')
  const sort = kind === 'newest' ? 'newest' : 'rating'
  return (
    <section aria-labelledby={kind} className="shell section-gap">
      <SectionHeading
        id={kind}
        title={t(kind)}
        lead={t(`${kind}Lead`)}
        link={{ href: href(locale, '/search', { sort }), label: t('seeAll') }}
      />
      <div className="max-lg:[&_li:nth-child(n+5)]:hidden sm:max-lg:[&_li:nth-child(n+4)]:hidden">
        <ProductGrid products={products} />
      </div>
    </section>
  )
}
