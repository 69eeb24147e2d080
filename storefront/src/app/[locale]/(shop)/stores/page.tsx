import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { ErrorState } from '@/components/ui/error-state'
import { Pagination } from '@/components/ui/pagination'
import { StoreCard } from '@/components/store/store-card'
import { parseListing, type SearchParams } from '@/features/catalog/listing-state'
import { alternates } from '@/i18n/alternates'
import { href } from '@/i18n/href'
import { listStores } from '@/lib/api/stores'

type Props = { searchParams: Promise<SearchParams> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.stores')
  return { title: t('title'), ...(await alternates('/stores')) }
}

export default async function StoresPage({ searchParams }: Props) {
  const { page } = parseListing(await searchParams)
  const answer = await listStores({ perPage: 24, page })
  if (!answer?.ok) return <ErrorState path="/stores" level="h1" />
  const t = await getTranslations('common.stores')
  const locale = await getLocale()
  const { total, lastPage } = answer.meta
  return (
    <div className="shell pt-6 lg:pt-10">
      <h1 className="type-page">{t('title')}</h1>
      <p className="mt-1 text-ink-2">{total > 0 ? t('count', { count: total }) : t('empty')}</p>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 lg:gap-6">
        {answer.data.map((store) => (
          <li key={store.id} className="min-w-0">
            <StoreCard store={store} level="h2" />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        last={lastPage}
        hrefFor={(other) => href(locale, '/stores', { page: other > 1 ? other : undefined })}
      />
    </div>
  )
}
