'use client'

import { useEffect, useState } from 'react'
import { fetchQuote, type Quote } from '@/lib/api/browser'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { totalOf, type FilledLine } from '@/lib/shopper/cart-groups'

export type Amounts = { shipping: string | null; total: string }

/** What the lines cost with delivery to a region; without delivery until the answer is there. */
export function useQuote(lines: FilledLine[] | null, region?: string): Amounts | null {
  const gatewayUrl = useGatewayUrl()
  const [quote, setQuote] = useState<{ asked: string; quote: Quote | null } | null>(null)
  const items = (lines ?? [])
    .filter(({ product }) => product)
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
  if (!known) return { shipping: null, total: totalOf(lines) }
  const fees = sum(known.stores.map(({ shippingFee }) => toCentimes(shippingFee)))
  return { shipping: fees > 0n ? toAmount(fees) : null, total: known.totalAmount }
}
