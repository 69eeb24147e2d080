import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { Rating } from '@/components/ui/rating'
import { StoreMark } from '@/components/store/store-mark'
import { VerifiedMark } from '@/components/store/verified-mark'
import { href } from '@/i18n/href'
import { storefrontUrl } from '@/lib/api/origins'
import { listProducts } from '@/lib/api/products'
import { findStore } from '@/lib/api/stores'
import type { Product, Store } from '@/lib/api/types'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { formatRating } from '@/lib/format/rating'
import { whatsappLink } from '@/lib/format/whatsapp'

export async function SellerCard({ product }: { product: Product }) {
  const t = await getTranslations('catalog.product')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const { store } = product
  const storeName = storeNameOf(store, locale)
  const [list, found] = await Promise.all([
    listProducts({ storeId: store.id, perPage: 1 }),
    findStore(store.slug),
  ])
  const whole = found?.ok ? found.data : null
  const url = `${storefrontUrl()}${href(locale, `/p/${product.slug}`)}`
  const text = t('whatsappText', { name: nameOf(product, locale), url })
  const whatsapp = whatsappLink(store.whatsappPhone, text)
  return (
    <section aria-label={t('seller')} className="panel flex flex-wrap items-center gap-4 p-4">
      <StoreMark name={storeName} logoUrl={whole?.logoUrl} className="size-13.5 text-m" />
      <div className="min-w-0 grow basis-32">
        <p className="truncate font-semibold" dir="auto">
          <Link href={href(locale, `/s/${store.slug}`)} className="hover:underline">
            {storeName}
          </Link>
        </p>
        <p className="text-s text-ink-2">
          <bdi>{cityName(store.city, locale)}</bdi>
          {list?.ok && ` · ${common('product.products', { count: list.meta.total })}`}
        </p>
        {whole && <SellerTrust store={whole} />}
      </div>
      {whatsapp && (
        <a
          href={whatsapp}
          target="_blank"
          rel="noreferrer"
          aria-label={t('writeTo', { store: storeName })}
          className={button('good-soft', 's')}
        >
          <WhatsappIcon />
          {common('write')}
        </a>
      )}
    </section>
  )
}

/** The store's rating and its verified mark; nothing where it has neither. */
async function SellerTrust({ store: { rating, isVerified } }: { store: Store }) {
  const t = await getTranslations('catalog.store')
  const locale = await getLocale()
  const isRated = rating !== null && rating.count > 0
  if (!isRated && !isVerified) return null
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-3">
      {isRated && (
        <Rating
          average={formatRating(rating.average, locale)}
          count={rating.count}
          label={t('reviews', { count: rating.count })}
        />
      )}
      {isVerified && <VerifiedMark short />}
    </p>
  )
}
