import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Check, X } from '@/components/ui/icons'
import { Logo } from '@/components/layout/logo'
import { TransferPanel } from '@/components/order/transfer-panel'
import { PhotoFrame } from '@/components/product/photo-frame'
import { ReceiptPanel } from '@/components/order/receipt-panel'
import type { ReceiptProblem } from '@/lib/api/receipt-problems'
import { button } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import { href } from '@/i18n/href'
import type { Order } from '@/lib/api/order-types'
import { mediaUrl } from '@/lib/api/media'
import { transferOf } from '@/lib/api/transfer-of'
import { frameOf } from '@/lib/format/frame'
import { formatMoment } from '@/lib/format/date'
import { orderStoreNameOf } from '@/lib/format/localized'
import { NextSteps } from './next-steps'
import { WhatsappStep } from './whatsapp-step'

type Props = { orders: Order[]; firstName: string; problem?: ReceiptProblem }

export async function Confirmation({ orders, firstName, problem }: Props) {
  const t = await getTranslations('checkout.done')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const { paymentMethod: method } = orders[0]!
  const transfer = transferOf(orders)
  return (
    <>
      <header className="shell flex h-16 items-center justify-between lg:h-20">
        <Logo
          brand={common('brand')}
          href={href(locale, '/')}
          label={common('header.home', { brand: common('brand') })}
        />
        <Link
          href={href(locale, '/')}
          aria-label={t('close')}
          className="-me-2.5 grid size-11 place-items-center"
        >
          <X size={20} />
        </Link>
      </header>
      <main id="content" tabIndex={-1} className="grow pb-16 lg:pb-24">
        <div className="relative bg-primary text-primary-ink">
          <div aria-hidden className="zellij-khatam absolute inset-0 bg-current opacity-10" />
          <div className="shell relative flex flex-col items-center py-9 text-center lg:py-14">
            <span
              aria-hidden
              className="clip-arch grid h-18 w-16 place-items-center bg-accent pt-2 text-accent-ink"
            >
              <Check size={28} strokeWidth={2.5} />
            </span>
            <h1 className="type-page mt-4">{t('title', { name: firstName })}</h1>
            <p className="mt-2 max-w-[28em] text-balance opacity-90">{await leadOf(orders)}</p>
          </div>
        </div>
        <div className="shell mt-5 grid max-w-160 grid-cols-1 gap-4 lg:mt-10">
          {transfer && <TransferPanel transfer={transfer} />}
          {method === 'bank_transfer' && (
            <ReceiptPanel
              order={orders.find(({ can }) => can.sendProof) ?? orders[0]!}
              path={href(locale, '/checkout/done', {
                orders: orders.map(({ orderNumber }) => orderNumber).join(','),
              })}
              problem={problem}
            />
          )}
          <WhatsappStep method={method} numbers={orders.map(({ orderNumber }) => orderNumber)} />
          <OrderList orders={orders} />
          <NextSteps method={method} mayOpenParcel={orders[0]!.mayOpenParcel} />
          <div className="grid gap-3 sm:grid-cols-2">
            <Link href={href(locale, '/account/orders')} className={button('secondary')}>
              {t('follow')}
            </Link>
            <Link
              href={href(locale, '/')}
              className="inline-flex min-h-12 items-center justify-center font-semibold text-primary hover:underline"
            >
              {t('continue')}
            </Link>
          </div>
        </div>
      </main>
    </>
  )
}

async function leadOf(orders: Order[]): Promise<string> {
  const t = await getTranslations('checkout.done')
  const locale = await getLocale()
  const { paymentMethod, confirmBy } = orders[0]!
  if (paymentMethod === 'cod' || !confirmBy) return t('cod', { count: orders.length })
  return t(paymentMethod, { moment: formatMoment(confirmBy, locale) })
}

async function OrderList({ orders }: { orders: Order[] }) {
  const t = await getTranslations('checkout.done')
  const locale = await getLocale()
  return (
    <section aria-labelledby="orders" className="panel p-4 sm:p-6">
      <h2 id="orders" className="type-panel">
        {t('orders', { count: orders.length })}
      </h2>
      <ul className="mt-2">
        {orders.map((order) => {
          const picture = order.items[0]?.imageUrl
          return (
            <li
              key={order.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-3 first:border-t-0"
            >
              <PhotoFrame
                {...frameOf(orderStoreNameOf(order, locale))}
                className="h-13.75 w-11 shrink-0 rounded-s"
              >
                {picture && (
                  <img
                    src={mediaUrl(picture)}
                    alt=""
                    width={44}
                    height={55}
                    className="size-full object-cover"
                  />
                )}
              </PhotoFrame>
              <div className="min-w-0 grow basis-24">
                <p className="font-medium" dir="auto">
                  {orderStoreNameOf(order, locale)}
                </p>
                <p className="text-s text-ink-2">
                  <Link
                    href={href(locale, `/account/orders/${order.orderNumber}`)}
                    className="hover:underline"
                  >
                    <span className="sr-only">{t('number', { number: '' })}</span>
                    <bdi dir="ltr" className="figures" data-testid="order-number">
                      {order.orderNumber}
                    </bdi>
                  </Link>
                </p>
              </div>
              <p className="ms-auto">
                <Price value={order.totalAmount} locale={locale} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
