'use client'

import { useEffect, useState } from 'react'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { fetchQuote, type Quote } from '@/lib/api/browser'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { isBuyable, totalOf, type FilledLine } from './cart-groups'

type Days = { min: number; max: number }
type QuotedStore = Quote['stores'][number] & {
  freeFrom?: string | null
  deliveryDays?: Days | null
}

export type Amounts = {
  /** Null while it is not known to which region, or nothing was answered yet. */
  shipping: string | null
  /** From the fastest to the slowest parcel. */
  days: Days | null
  /** By store: from which amount its delivery is free. */
  freeFrom: ReadonlyMap<string, string>
  total: string
}

/** What the lines cost with delivery to a region; without delivery until the answer is there. */
export function useQuote(lines: FilledLine[] | null, region?: string): Amounts | null {
  const gatewayUrl = useGatewayUrl()
  const [quote, setQuote] = useState<{ asked: string; quote: Quote | null } | null>(null)
  const items = (lines ?? [])
    .filter(isBuyable)
    .map(({ productId, quantity }) => ({ productId, quantity }))
  const asked = JSON.stringify({ items, region })

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
  if (!known || !region)
    return { shipping: null, days: null, freeFrom: new Map(), total: totalOf(lines) }
  return amountsOf(known)
}

function amountsOf({ stores, totalAmount }: Quote): Amounts {
  const quoted: QuotedStore[] = stores
  const days = quoted.flatMap(({ deliveryDays }) => deliveryDays ?? [])
  const free = quoted.filter(({ freeFrom }) => freeFrom)
  return {
    shipping: toAmount(sum(quoted.map(({ shippingFee }) => toCentimes(shippingFee)))),
    days:
      days.length === 0
        ? null
        : {
            min: Math.min(...days.map(({ min }) => min)),
            max: Math.max(...days.map(({ max }) => max)),
          },
    freeFrom: new Map(free.map(({ storeId, freeFrom }) => [storeId, freeFrom!])),
    total: totalAmount,
  }
}
