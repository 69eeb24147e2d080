'use client'

import { useCallback, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { setCartLine } from '@/lib/shopper/cart'
import { groupByStore, troubleOf } from '@/lib/shopper/cart-groups'
import type { Place } from '@/lib/shopper/store'
import { useCart } from '@/lib/shopper/use-cart'
import { useMayOpenParcel, writeMayOpenParcel } from '../may-open-parcel'
import { readNote } from '../note'
import { usePlacing } from '../use-placing'
import { EmptyCheckout, FailedCheckout, LoadingCheckout } from './checkout-states'
import { PlacingNotice } from './placing-notice'
import { ReviewGroup } from './review-group'
import { StepBar } from './step-bar'

type Props = {
  locale: Locale
  userId: string
  address: { id: string; place: Place }
  method: PaymentMethod
  /** What was chosen before, said by the server. */
  chosen: ReactNode
  back: ReactNode
}

/** The note does not change while it is shown. */
const never = () => () => {}

export function ReviewStep({ locale, userId, address, method, chosen, back }: Props) {
  const t = useTranslations('checkout.review')
  const { lines, failed, refresh } = useCart(useGatewayUrl())
  const note = useSyncExternalStore(never, readNote, () => '')
  const mayOpenParcel = useMayOpenParcel()
  const [blocked, setBlocked] = useState(false)
  const { placing, place, check, clear } = usePlacing({
    userId,
    doneHref: useCallback(
      (orders: string[]) => href(locale, '/checkout/done', { orders: orders.join(',') }),
      [locale]
    ),
    signInHref: useCallback(
      () => href(locale, '/sign-in', { next: location.pathname + location.search }),
      [locale]
    ),
  })
  const refusal = placing.status === 'idle' ? placing.refusal : null

  const busy = placing.status !== 'idle'
  if (failed && !busy) return <FailedCheckout onRetry={refresh} />
  if (!lines)
    return busy ? (
      <PlacingNotice placing={placing} locale={locale} onCheck={check} />
    ) : (
      <LoadingCheckout />
    )
  if (lines.length === 0 && !busy) return <EmptyCheckout locale={locale} />

  const marked = lines.map((line) => ({ ...line, refused: refusal?.lines.get(line.productId) }))
  const stuck = marked.some((line) => troubleOf(line) !== null || line.refused?.trouble === 'price')

  function bodyOf() {
    return {
      items: lines!
        .filter(({ product }) => product)
        .map(({ productId, quantity, product }) => ({
          productId,
          quantity,
          expectedPrice: product!.price,
        })),
      shippingAddressId: address.id,
      paymentMethod: method,
      ...(note ? { note } : {}),
      ...(mayOpenParcel ? { mayOpenParcel } : {}),
    }
  }

  function confirm() {
    if (busy) return
    setBlocked(stuck)
    if (!stuck) void place(bodyOf())
  }

  return (
    <>
      <PlacingNotice
        placing={placing}
        locale={locale}
        hasMarks={stuck}
        blocked={blocked && stuck}
        onCheck={check}
      />
      <div className="grid gap-4">
        {chosen}
        {note && (
          <section className="panel p-4 text-s lg:p-5">
            <h2 className="text-m">{t('note')}</h2>
            <p className="own-direction mt-1 text-ink-2">{note}</p>
          </section>
        )}
        <div className="panel flex min-h-11 items-start gap-3 p-4 text-s lg:p-5">
          <input
            id="may-open-parcel"
            aria-describedby="may-open-parcel-text"
            type="checkbox"
            checked={mayOpenParcel}
            disabled={busy}
            onChange={(event) => writeMayOpenParcel(event.target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-primary"
          />
          <div>
            <label htmlFor="may-open-parcel" className="block font-medium">
              {t('mayOpen')}
            </label>
            <p id="may-open-parcel-text" className="mt-1 text-ink-2">
              {t('mayOpenText')}
            </p>
          </div>
        </div>
        {groupByStore(marked).map((group) => (
          <ReviewGroup
            key={group.store?.id ?? ''}
            group={group}
            refusal={refusal}
            locale={locale}
            onAccept={clear}
            onQuantity={async (productId, quantity) => {
              if ((await setCartLine(productId, quantity)) === 'kept') clear(productId)
            }}
          />
        ))}
      </div>
      <StepBar locale={locale} place={address.place} onDelivery={method === 'cod'} back={back}>
        <button
          type="button"
          aria-busy={busy}
          onClick={confirm}
          className={`${button()} max-lg:w-full`}
        >
          {busy && <Spinner />}
          {busy ? t('busy') : t('confirm')}
        </button>
      </StepBar>
    </>
  )
}
