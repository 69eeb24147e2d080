import type { Metadata } from 'next'
import { Done } from '@/components/account/done'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ErrorState } from '@/components/ui/error-state'
import { OrderSteps } from '@/features/orders/components/order-steps'
import { stepsOf } from '@/features/orders/steps'
import { ConfirmOrder } from '@/features/tracking/components/confirm-order'
import { Parcel } from '@/features/tracking/components/parcel'
import { findTrackedOrder, type TrackedOrder } from '@/features/tracking/queries'
import { getLocale, getTranslations } from '@/i18n/translations'
import { isolated } from '@/lib/format/isolated'
import { orderStoreNameOf } from '@/lib/format/localized'
import { noteResponse } from '@/lib/http/response-context'

type Query = { token?: string | string[]; done?: string | string[] }
type Props = { params: Promise<{ number: string }>; searchParams: Promise<Query> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders.track')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** Where an order is, for whoever has its signed link. Looking at it confirms nothing. */
export default async function TrackPage({ params, searchParams }: Props) {
  noteResponse({ isPersonal: true })
  const locale = await getLocale()
  const { number } = await params
  const { token } = await searchParams
  if (typeof token !== 'string' || !token) return <NotFoundPage />
  const answer = await findTrackedOrder(locale, number, token)
  if (!answer.ok && answer.status === 404) return <NotFoundPage />
  const path = `/track/${number}?token=${encodeURIComponent(token)}`
  return (
    <div className="shell max-w-4xl pt-6 pb-16 lg:pt-10">
      {answer.ok ? (
        <>
          <Done query={searchParams} />
          <Tracked order={answer.data} token={token} />
        </>
      ) : (
        <ErrorState path={path} level="h1" />
      )}
    </div>
  )
}

async function Tracked({ order, token }: { order: TrackedOrder; token: string }) {
  const locale = await getLocale()
  const t = await getTranslations('orders')
  const { orderNumber, status, reached, can } = order
  const timeline = reached.slice(1).map(({ status: to, at }) => {
    return { type: 'moved' as const, to, createdAt: at }
  })
  return (
    <>
      <h1 className="type-page">{t(`headlines.${status}`)}</h1>
      <p className="mt-1 text-ink-2">
        {t('track.subtitle', {
          number: isolated(orderNumber),
          store: isolated(orderStoreNameOf(order, locale), 'auto'),
        })}
      </p>
      <section className="panel mt-6 p-4 sm:p-6 lg:p-8">
        <OrderSteps
          steps={stepsOf({ status, createdAt: reached[0]!.at, timeline: timeline as never })}
        />
      </section>
      {can.confirm && <ConfirmOrder orderNumber={orderNumber} token={token} />}
      <Parcel order={order} />
      <p className="mt-6 text-s text-ink-2">{t('track.footer')}</p>
    </>
  )
}
