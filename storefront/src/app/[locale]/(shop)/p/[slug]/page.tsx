import type { Metadata } from 'next'
import { MissingPage } from '@/components/layout/missing-page'
import { Fault } from '@/components/ui/fault'
import { BuyButton } from '@/features/cart/components/buy-button'
import { ProductDetails } from '@/features/catalog/components/product-details'
import { ProductReviews } from '@/features/catalog/components/product-reviews'
import { Related } from '@/features/catalog/components/related'
import { productMetadata } from '@/features/catalog/metadata'
import { findProduct } from '@/lib/api/products'
import { placeholder } from '@/lib/api/placeholder'

type Props = { params: Promise<{ slug: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return productMetadata((await params).slug)
}

export default async function ProductPage({ params }: Props) {
  const { slug } = await params
  const answer = await findProduct(slug)
  if (answer?.ok === false && answer.status === 404) return <MissingPage />
  if (!answer?.ok) return <Fault path={`/p/${slug}`} level="h1" />
  const product = answer.data
  return (
    <>
      <ProductDetails
        product={product}
        buy={<BuyButton product={product} withQuantity />}
        buyOne={<BuyButton product={product} />}
      />
      <ProductReviews product={product} />
      <Related product={product} />
    </>
  )
}
