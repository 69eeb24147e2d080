import type { Metadata } from 'next'
import { MissingPage } from '@/components/layout/missing-page'
import { Fault } from '@/components/ui/fault'
import { ReviewPage } from '@/features/catalog/components/review-page'
import { parseListing, type SearchParams } from '@/features/catalog/listing-state'
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
  if (answer?.ok === false && answer.status === 404) return <MissingPage />
  if (!answer?.ok) return <Fault path={`/p/${slug}/reviews`} level="h1" />
  return <ReviewPage product={answer.data} page={page} />
}
