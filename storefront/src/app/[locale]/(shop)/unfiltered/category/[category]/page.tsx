import type { Metadata } from 'next'
import { categoryMetadata } from '@/features/catalog/metadata'
import { CategoryListing } from '@/features/catalog/components/category-listing'
import { productQuery } from '@/features/catalog/listing-state'
import { listProducts } from '@/lib/api/products'
import { placeholder } from '@/lib/api/placeholder'

type Props = { params: Promise<{ category: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ category: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return categoryMetadata((await params).category)
}

/** `/c/<category>` without filters, sort or page, which `next.config.mjs` leads here. */
export default async function CategoryPage({ params }: Props) {
  const { category } = await params
  const state = { page: 1 }
  const answer = await listProducts({ ...productQuery(state), category })
  return <CategoryListing slug={category} state={state} answer={answer} />
}
