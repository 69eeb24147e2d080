import { getLocale, getTranslations } from '@/i18n/translations'
import { MapPin } from 'lucide-react'
import { Place } from '@/components/address/place'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { Monogram } from '@/components/store/monogram'
import { href } from '@/i18n/href'
import { findStore } from '@/lib/api/stores'
import type { PageMeta, Product, Store } from '@/lib/api/types'
import type { ApiResult } from '@/lib/api/gateway'
import { descriptionOf, storeNameOf } from '@/lib/format/localized'
import { whatsappLink } from '@/lib/format/whatsapp'
import { listingHrefOf } from '../listing-href'
import type { ListingState } from '../listing-state'
import { Listing } from './listing'

async function StoreHeader({ store }: { store: Store }) {
  const t = await getTranslations('catalog.store')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const name = storeNameOf(store, locale)
  const whatsapp = whatsappLink(store.whatsappPhone, t('whatsappText'))
  return (
    <div className="shell">
      <Breadcrumb
        label={common('breadcrumb')}
        crumbs={[
          { label: common('home'), href: href(locale, '/') },
          { label: common('footer.stores'), href: href(locale, '/stores') },
          { label: name },
        ]}
      />
      <div className="panel flex flex-wrap items-start gap-4 p-4 lg:gap-6 lg:p-6">
        <Monogram name={name} className="h-20 w-17 text-2xl" />
        <div className="min-w-0 grow basis-60">
          <h1 className="type-page" dir="auto">
            {name}
          </h1>
          <p className="mt-1 flex items-center gap-1.5 text-s text-ink-2">
            <MapPin size={16} aria-hidden className="shrink-0" />
            <span className="sr-only">{common('labelled', { label: t('address') })} </span>
            <span>
              <Place city={store.city} state={store.state} />
            </span>
          </p>
          <p className="own-direction mt-3 measure whitespace-pre-line">
            {descriptionOf(store, locale)}
          </p>
          <p className="mt-2 text-s text-ink-2">
            {t('since', { year: store.createdAt.slice(0, 4) })}
          </p>
        </div>
        {whatsapp && (
          <a href={whatsapp} target="_blank" rel="noreferrer" className={button('good-soft')}>
            <WhatsappIcon />
            {t('write')}
          </a>
        )}
      </div>
    </div>
  )
}

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
    </>
  )
}
