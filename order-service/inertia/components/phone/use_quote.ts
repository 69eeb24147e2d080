import { useEffect, useState } from 'react'
import type { Data } from '@generated/data'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import type { Line } from '../../phone_order.ts'
import { ask } from './ask.ts'

const pause = 300

export type Quote = Data.Quote

export type QuoteState =
  { is: 'none' } | { is: 'asking' } | { is: 'failed' } | { is: 'ready'; quote: Quote }

/** What the lines cost with their delivery, as the checkout would say now; promises nothing. */
export function useQuote(lines: Line[], place: { state: string; city: string }): QuoteState {
  const items = lines.map(({ productId, quantity }) => ({ productId, quantity }))
  const city = storedCity(place.city.trim())
  const body = JSON.stringify({
    items,
    ...(place.state ? { region: place.state, ...(city ? { city } : {}) } : {}),
  })
  const [found, setFound] = useState<{ body: string; quote: Quote | null } | null>(null)
  const isEmpty = items.length === 0
  useEffect(() => {
    if (isEmpty) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const { signal } = stop
      const answer = await ask<{ data: Quote }>('/api/v1/checkouts/quote', {
        ...{ method: 'POST', body, signal },
        headers: { 'content-type': 'application/json' },
      })
      if (!signal.aborted) setFound({ body, quote: answer?.data ?? null })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [body, isEmpty])
  if (isEmpty) return { is: 'none' }
  if (found?.body !== body) return { is: 'asking' }
  return found.quote ? { is: 'ready', quote: found.quote } : { is: 'failed' }
}
