import type { Metadata } from 'next'
import { getTranslations } from '@/i18n/translations'
import { SearchListing } from '@/features/catalog/components/search-listing'
import { SearchedWords } from '@/features/catalog/components/searched-words'
import { parseListing, productQuery, type SearchParams } from '@/features/catalog/listing-state'
import { searchProducts } from '@/lib/api/products'

type Props = { searchParams: Promise<SearchParams> }

export const instant = false

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseListing(await searchParams)
  const t = await getTranslations('catalog')
  return {
    title: q ? t('searchTitle', { q }) : t('allTitle'),
    robots: { index: false, follow: true },
  }
}

export default async function SearchPage({ searchParams }: Props) {
  const state = parseListing(await searchParams)
  return (
    <>
      <SearchedWords words={state.q ?? ''} />
      <SearchListing state={state} answer={await searchProducts(productQuery(state))} />
    </>
  )
}
