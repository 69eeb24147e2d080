import type { Metadata } from 'next'
import { PackageOpen } from '@/components/ui/icons'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Done, type DoneQuery } from '@/components/account/done'
import { NotFoundInAccount } from '@/components/account/not-found-in-account'
import { AddressLines } from '@/components/address/address-lines'
import { DeliveryEstimate } from '@/components/order/delivery-estimate'
import { TransferPanel } from '@/components/order/transfer-panel'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ErrorState } from '@/components/ui/error-state'
import { CancelForm } from '@/features/orders/components/cancel-form'
import { OrderLines } from '@/features/orders/components/order-lines'
import { OrderSteps } from '@/features/orders/components/order-steps'
import { PaymentPanel } from '@/features/orders/components/payment-panel'
import { SellerHeading } from '@/features/orders/components/seller-heading'
import { Timeline } from '@/features/orders/components/timeline'
import { ReceiptPanel } from '@/components/order/receipt-panel'
import { receiptProblem, type ReceiptProblem } from '@/lib/api/receipt-problems'
import { findOrder, findOwnReviews, findTransfer } from '@/features/orders/queries'
import { stepsOf } from '@/features/orders/steps'
import { OwnReview } from '@/features/reviews/components/own-review'
import { ReviewForm } from '@/features/reviews/components/review-form'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import type { Order, OrderItem } from '@/lib/api/order-types'
import { findStore } from '@/lib/api/stores'
import { formatDay } from '@/lib/format/date'
import { isolated } from '@/lib/format/isolated'
import { itemNameOf, orderStoreNameOf } from '@/lib/format/localized'
import { requireSession } from '@/lib/auth/require-session'

type Query = Awaited<DoneQuery> & { receipt?: string | string[] }
type Props = { params: Promise<{ number: string }>; searchParams: Promise<Query> }

export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  const t = await getTranslations('orders')
  return { title: `${t('title')} ${number}`, robots: { index: false } }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { number } = await params
  const path = `/account/orders/${number}`
  await requireSession(locale, path)
  const answer = await findOrder(locale, number)
  if (!answer.ok && answer.status === 404) return <NotFoundInAccount />
  if (!answer.ok) return <ErrorState path={path} level="h1" />
  return (
    <>
      <Done query={searchParams} />
      <OrderView
        order={answer.data}
        locale={locale}
        problem={receiptProblem((await searchParams).receipt)}
      />
    </>
  )
}

type ViewProps = { order: Order; locale: Locale; problem?: ReceiptProblem }

async function OrderView({ order, locale, problem }: ViewProps) {
  const t = await getTranslations('orders')
  const common = await getTranslations('common')
  const [store, transfer] = await Promise.all([
    findStore(order.storeId),
    findTransfer(locale, order),
  ])
  const below = order.status === 'delivered' ? await reviewsBelow(order, locale) : undefined
  return (
    <>
      <div className="-mt-4">
        <Breadcrumb
          label={common('breadcrumb')}
          crumbs={[
            { label: t('title'), href: href(locale, '/account/orders') },
            { label: isolated(order.orderNumber) },
          ]}
        />
      </div>
      <h1 className="type-page">{t(`headlines.${order.status}`)}</h1>
      <p className="mt-1 text-ink-2">
        {t('subtitle', {
          number: isolated(order.orderNumber),
          date: formatDay(order.createdAt, locale, new Date().getFullYear()),
          store: isolated(orderStoreNameOf(order, locale), 'auto'),
        })}
      </p>
      <section className="panel mt-6 p-4 sm:p-6 lg:p-8">
        <OrderSteps steps={stepsOf(order)} />
        <Timeline order={order} />
      </section>
      <div className="mt-6 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div className="grid min-w-0 gap-6">
          <OrderLines
            order={order}
            heading={<SellerHeading order={order} store={store?.ok ? store.data : null} />}
            below={below}
          />
          <CancelForm order={order} />
        </div>
        <div className="grid min-w-0 gap-6">
          <PaymentPanel order={order} />
          {transfer && <TransferPanel transfer={transfer} />}
          <ReceiptPanel
            order={order}
            path={href(locale, `/account/orders/${order.orderNumber}`)}
            problem={problem}
          />
          <section className="panel p-4 sm:p-6">
            <h2 className="mb-3 text-l font-semibold">{t('delivery.title')}</h2>
            <AddressLines address={order.shippingAddress} />
            <DeliveryEstimate order={order} className="mt-3 text-s text-ink-2" />
            {order.mayOpenParcel && (
              <p className="mt-3 flex items-start gap-2 text-s">
                <PackageOpen size={18} className="mt-0.5 shrink-0 text-primary" />
                {t('delivery.mayOpen')}
              </p>
            )}
          </section>
        </div>
      </div>
    </>
  )
}

/** What the person wrote about each line, or the form to write it. */
async function reviewsBelow(order: Order, locale: Locale) {
  const { items, orderNumber } = order
  const ids = items.map(({ productId }) => productId)
  const own = await findOwnReviews(locale, ids)
  return function BelowLine(item: OrderItem) {
    const { productId } = item
    const review = own.get(productId)
    if (review) return <OwnReview review={review} />
    return (
      <ReviewForm
        orderNumber={orderNumber}
        productId={productId}
        productName={itemNameOf(item, locale)}
      />
    )
  }
}
