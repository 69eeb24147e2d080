import type { Metadata } from 'next'
import { categoryMetadata } from '@/features/catalog/metadata'
import { CategoryListing } from '@/features/catalog/components/category-listing'
import { parseListing, productQuery, type SearchParams } from '@/features/catalog/listing-state'
import { searchProducts } from '@/lib/api/products'

type Props = { params: Promise<{ category: string }>; searchParams: Promise<SearchParams> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const metadata = await categoryMetadata((await params).category)
  return { ...metadata, robots: { index: false, follow: true } }
}

/** A category with filters, sort or page, rendered per request; without them it is `unfiltered/category`. */
export default async function FilteredCategoryPage({ params, searchParams }: Props) {
  const { category } = await params
  const state = { ...parseListing(await searchParams), q: undefined, category }
  const answer = await searchProducts(productQuery(state))
  return <CategoryListing slug={category} state={state} answer={answer} />
}
