'use client'

import { useCallback, useEffect, useState } from 'react'
import { callSession } from '@/lib/shopper/requests'
import { forgetProducts } from '@/lib/shopper/cart-products'
import { withoutItems } from '@/lib/shopper/cart-line'
import { readGuestCart, writeGuestCart } from '@/lib/shopper/guest-cart'
import { loadShopper } from '@/lib/shopper/load'
import {
  beginAttempt,
  endAttempt,
  expiredAttempt,
  isTooOld,
  pendingAttempt,
  type Attempt,
  type CheckoutBody,
} from './attempt'
import { onPageRestore } from '@/lib/browser/on-page-restore'
import { writeMayOpenParcel } from './may-open-parcel'
import { writeNote } from './note'
import { outcomeOf, type LineTrouble } from './outcome'

export type Refusal = {
  /** By product. */
  lines: Map<string, { trouble: LineTrouble; expectedPrice: string }>
  address: boolean
  detail: string
}

export type Placing =
  | { status: 'idle'; refusal: Refusal | null; expired?: boolean }
  | { status: 'sending' }
  | { status: 'unsure' }
  | { status: 'stuck'; attempt: Attempt }
  | { status: 'placed' }

type Ways = { userId: string; doneHref: (orders: string[]) => string; signInHref: () => string }

const pauses = [1_000, 2_000, 4_000, 8_000]

/** Places an order once, whatever the network does: an attempt is asked for with its own key until it is answered. */
export function usePlacing({ userId, doneHref, signInHref }: Ways) {
  const [placing, setPlacing] = useState<Placing>({ status: 'idle', refusal: null })

  const giveUp = useCallback((attempt: Attempt) => {
    endAttempt(localStorage, attempt)
    setPlacing({ status: 'idle', refusal: null, expired: true })
  }, [])

  const send = useCallback(
    async (attempt: Attempt) => {
      // a page may stand open for days before someone presses "check"
      if (isTooOld(attempt)) return giveUp(attempt)
      setPlacing({ status: 'sending' })
      for (const pause of [...pauses, null]) {
        const outcome = outcomeOf(
          await callSession('/checkouts', 'POST', attempt.body, { 'idempotency-key': attempt.key })
        )
        if (outcome.kind === 'signedOut') return location.assign(signInHref())
        if (outcome.kind === 'placed') {
          if (endAttempt(localStorage, attempt)) removePurchasedItems(attempt.body)
          writeNote('')
          writeMayOpenParcel(false)
          setPlacing({ status: 'placed' })
          await loadShopper(true)
          return location.assign(doneHref(outcome.orders))
        }
        if (outcome.kind === 'refused') {
          endAttempt(localStorage, attempt)
          forgetProducts()
          return setPlacing({
            status: 'idle',
            refusal: { ...outcome, lines: byProduct(outcome.lines, attempt.body) },
          })
        }
        if (pause === null) return setPlacing({ status: 'stuck', attempt })
        setPlacing({ status: 'unsure' })
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    },
    [doneHref, giveUp, signInHref]
  )

  useEffect(() => {
    void loadShopper().then(() => {
      const pending = pendingAttempt(localStorage, userId)
      if (pending) return send(pending)
      const expired = expiredAttempt(localStorage, userId)
      if (expired) giveUp(expired)
    })
    // only what an earlier visit left behind; it is not sent again because a way changed
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [userId])

  // the page as it was left for the confirmation still says that the order is on its way
  useEffect(() => onPageRestore(() => location.reload()), [])

  return {
    placing,
    place: (body: CheckoutBody) => send(beginAttempt(localStorage, userId, body)),
    /** Asks again for the attempt that had no answer, whatever the cart holds by now. */
    check: () => placing.status === 'stuck' && void send(placing.attempt),
    clear: (productId: string) =>
      setPlacing((before) =>
        before.status === 'idle' && before.refusal
          ? {
              ...before,
              refusal: { ...before.refusal, lines: without(before.refusal.lines, productId) },
            }
          : before
      ),
  }
}

/** What was purchased must not come back from this browser. */
function removePurchasedItems({ items }: CheckoutBody) {
  writeGuestCart(withoutItems(readGuestCart(), items))
}

function byProduct(lines: Map<number, LineTrouble>, { items }: CheckoutBody): Refusal['lines'] {
  const known = [...lines].filter(([index]) => items[index])
  return new Map(
    known.map(([index, trouble]) => [
      items[index]!.productId,
      { trouble, expectedPrice: items[index]!.expectedPrice },
    ])
  )
}

function without<K, V>(map: Map<K, V>, key: K): Map<K, V> {
  return new Map([...map].filter(([other]) => other !== key))
}
