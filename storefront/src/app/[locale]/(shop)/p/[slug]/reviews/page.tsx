import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ErrorState } from '@/components/ui/error-state'
import { ReviewPage } from '@/features/catalog/components/review-page'
import { parseListing, type SearchParams } from '@/features/catalog/listing-state'
import { leadToPresentAddress } from '@/features/catalog/present-address'
import { reviewsMetadata } from '@/features/catalog/metadata'
import { findProduct } from '@/lib/api/products'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return reviewsMetadata((await params).slug)
}

export default async function ReviewsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { page } = parseListing(await searchParams)
  const answer = await findProduct(slug)
  if (answer?.ok === false && answer.status === 404) return <NotFoundPage />
  if (!answer?.ok) return <ErrorState path={`/p/${slug}/reviews`} level="h1" />
  await leadToPresentAddress(slug, answer.data.slug, '/reviews')
  return <ReviewPage product={answer.data} page={page} />
}
