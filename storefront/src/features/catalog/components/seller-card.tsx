import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { Monogram } from '@/components/store/monogram'
import { href } from '@/i18n/href'
import { storefrontUrl } from '@/lib/api/origins'
import { listProducts } from '@/lib/api/products'
import type { Product } from '@/lib/api/types'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { whatsappLink } from '@/lib/format/whatsapp'

export async function SellerCard({ product }: { product: Product }) {
  const t = await getTranslations('catalog.product')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const { store } = product
  const storeName = storeNameOf(store, locale)
  const list = await listProducts({ storeId: store.id, perPage: 1 })
  const url = `${storefrontUrl()}${href(locale, `/p/${product.slug}`)}`
  const text = t('whatsappText', { name: nameOf(product, locale), url })
  const whatsapp = whatsappLink(store.whatsappPhone, text)
  return (
    <section aria-label={t('seller')} className="panel flex flex-wrap items-center gap-4 p-4">
      <Monogram name={storeName} className="h-13.5 w-12 text-m" />
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
