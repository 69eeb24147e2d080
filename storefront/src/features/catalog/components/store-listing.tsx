import { getLocale, getTranslations } from '@/i18n/translations'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ErrorState } from '@/components/ui/error-state'
import { findStore } from '@/lib/api/stores'
import type { PageMeta, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/api/gateway'
import { descriptionOf } from '@/lib/format/localized'
import { listingHrefOf } from '../listing-href'
import type { ListingState } from '../listing-state'
import { Listing } from './listing'
import { StoreHeader } from './store-header'

type Props = {
  slug: string
  state: ListingState
  list: (storeId: string) => Promise<ApiResult<Product[], PageMeta> | null>
}

export async function StoreListing({ slug, state, list }: Props) {
  const path = `/s/${slug}`
  const store = await findStore(slug)
  if (store?.ok === false && store.status === 404) return <NotFoundPage />
  if (!store?.ok) return <ErrorState path={path} level="h1" />
  const t = await getTranslations('catalog.store')
  const locale = await getLocale()
  return (
    <>
      <StoreHeader store={store.data} />
      <div className="mt-8 lg:mt-12">
        <Listing
          state={state}
          hrefFor={listingHrefOf(locale, path, state)}
          answer={await list(store.data.id)}
          categories={[]}
          path={path}
          heading={<h2 className="type-section">{t('products')}</h2>}
        />
      </div>
      <About description={descriptionOf(store.data, locale)} title={t('about')} />
    </>
  )
}

/** In the reader's language, as far as the owner wrote it. */
function About({ title, description }: { title: string; description: string }) {
  if (!description) return null
  return (
    <section aria-labelledby="about-store" className="shell section-gap">
      <h2 id="about-store" className="type-section">
        {title}
      </h2>
      <p className="own-direction mt-4 measure whitespace-pre-line lg:text-l" dir="auto">
        {description}
      </p>
    </section>
  )
}
