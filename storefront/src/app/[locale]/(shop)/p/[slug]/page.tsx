import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ErrorState } from '@/components/ui/error-state'
import { BuyButton } from '@/features/cart/components/buy-button'
import { ProductDetails } from '@/features/catalog/components/product-details'
import { ProductReviews } from '@/features/catalog/components/product-reviews'
import { Related } from '@/features/catalog/components/related'
import { leadToPresentAddress } from '@/features/catalog/present-address'
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
  if (answer?.ok === false && answer.status === 404) return <NotFoundPage />
  if (!answer?.ok) return <ErrorState path={`/p/${slug}`} level="h1" />
  const product = answer.data
  await leadToPresentAddress(slug, product.slug)
  return (
    <>
      <ProductDetails product={product} buy={<BuyButton product={product} />} />
      <ProductReviews product={product} />
      <Related product={product} />
    </>
  )
}
