import type { Metadata } from 'next'
import { StoreListing } from '@/features/catalog/components/store-listing'
import { productQuery } from '@/features/catalog/listing-state'
import { storeMetadata } from '@/features/catalog/metadata'
import { listProducts } from '@/lib/api/products'
import { placeholder } from '@/lib/api/placeholder'

type Props = { params: Promise<{ store: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ store: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return storeMetadata((await params).store)
}

/** `/s/<store>` without filters, sort or page, which `next.config.mjs` leads here. */
export default async function StorePage({ params }: Props) {
  const { store } = await params
  const state = { page: 1 }
  return (
    <StoreListing
      slug={store}
      state={state}
      list={(storeId) => listProducts({ ...productQuery(state), storeId })}
    />
  )
}
