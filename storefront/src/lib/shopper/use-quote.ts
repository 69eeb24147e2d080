'use client'

import { useEffect, useState } from 'react'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { earliestHour } from '@/lib/format/cut-off'
import { fetchQuote, type Quote } from '@/lib/api/browser'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { isBuyable, totalOf, type FilledLine } from './cart-groups'
import type { Place } from './store'

type Days = { min: number; max: number }

export type Amounts = {
  /** Null while it is not known to which place, or nothing was answered yet. */
  shipping: string | null
  /** From the fastest to the slowest parcel. */
  days: Days | null
  /** The earliest hour of the parcels: what is confirmed from then on counts from the next day. */
  cutOffHour: number | null
  total: string
}

/** What the lines cost with delivery to a place; without delivery until the answer is there. */
export function useQuote(lines: FilledLine[] | null, place?: Place): Amounts | null {
  const gatewayUrl = useGatewayUrl()
  const [quote, setQuote] = useState<{ asked: string; quote: Quote | null } | null>(null)
  const asked = JSON.stringify(quoteInput(lines ?? [], place))

  useEffect(() => {
    let current = true
    const input = JSON.parse(asked)
    if (input.items.length === 0) return
    void fetchQuote(gatewayUrl, input).then((answer) => {
      if (current) setQuote({ asked, quote: answer })
    })
    return () => void (current = false)
  }, [gatewayUrl, asked])

  if (!lines) return null
  const known = quote?.asked === asked ? quote.quote : null
  if (!known || !place)
    return { shipping: null, days: null, cutOffHour: null, total: totalOf(lines) }
  return amountsOf(known)
}

/** What to ask of the lines that can be bought. The city counts: it may have a rate of its own. */
export function quoteInput(lines: FilledLine[], place?: Place) {
  const items = lines.filter(isBuyable).map(({ productId, quantity }) => ({ productId, quantity }))
  return { items, region: place?.region, city: place?.city }
}

function amountsOf({ stores, totalAmount }: Quote): Amounts {
  const days = stores.flatMap(({ deliveryDays }) => deliveryDays ?? [])
  return {
    shipping: toAmount(sum(stores.map(({ shippingFee }) => toCentimes(shippingFee)))),
    days:
      days.length === 0
        ? null
        : {
            min: Math.min(...days.map(({ min }) => min)),
            max: Math.max(...days.map(({ max }) => max)),
          },
    cutOffHour: earliestHour(days.map(({ cutOffHour }) => cutOffHour)),
    total: totalAmount,
  }
}
