import type { Metadata } from 'next'
import { StoreListing } from '@/features/catalog/components/store-listing'
import { parseListing, productQuery, type SearchParams } from '@/features/catalog/listing-state'
import { storeMetadata } from '@/features/catalog/metadata'
import { searchProducts } from '@/lib/api/products'

type Props = { params: Promise<{ store: string }>; searchParams: Promise<SearchParams> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const metadata = await storeMetadata((await params).store)
  return { ...metadata, robots: { index: false, follow: true } }
}

/** A store with filters, sort or page, rendered per request; without them it is `unfiltered/store`. */
export default async function FilteredStorePage({ params, searchParams }: Props) {
  const { store } = await params
  const state = { ...parseListing(await searchParams), q: undefined, category: undefined }
  return (
    <StoreListing
      slug={store}
      state={state}
      list={(storeId) => searchProducts({ ...productQuery(state), storeId })}
    />
  )
}
