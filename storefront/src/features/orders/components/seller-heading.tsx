import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { Monogram } from '@/components/store/monogram'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import type { Order } from '@/lib/api/order-types'
import type { Store } from '@/lib/api/types'
import { orderStoreNameOf } from '@/lib/format/localized'
import { whatsappLink } from '@/lib/format/whatsapp'

/** `store` is null where it is closed or cannot be told; the order's own copy of its name stays. */
export async function SellerHeading({ order, store }: { order: Order; store: Store | null }) {
  const t = await getTranslations('orders')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const storeName = orderStoreNameOf(order, locale)
  const write = whatsappLink(store?.whatsappPhone, t('sellerText', { number: order.orderNumber }))
  return (
    <>
      <Monogram name={storeName} />
      <h2 className="font-semibold" dir="auto">
        {storeName}
      </h2>
      {store && (
        <span className="text-s text-ink-2" dir="auto">
          {cityName(store.city, locale)}
        </span>
      )}
      {write && (
        <a
          href={write}
          target="_blank"
          rel="noreferrer"
          className={`${button('good-soft', 's')} ms-auto`}
        >
          <WhatsappIcon size={18} />
          <span className="sm:hidden">{common('write')}</span>
          <span className="max-sm:hidden">{t('writeSeller')}</span>
        </a>
      )}
    </>
  )
}
