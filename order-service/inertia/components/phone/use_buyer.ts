import { useEffect, useState } from 'react'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { compactDigits } from '@marketplace/shared/contracts/text'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'
import type { Buyer } from '../../buyer.ts'
import { ask } from './ask.ts'

const pause = 300

export type Known = { buyer: Buyer; address: ShippingAddress | null; locale: Locale | null }

/** Who ordered under that phone before, once it is a whole number; null while nobody is known. */
export function useBuyer(phone: string): Known | null {
  const [found, setFound] = useState<{ phone: string; known: Known | null } | null>(null)
  const wanted = compactDigits(phone)
  const isWhole = wanted.replace(/\D/g, '').length >= 9
  useEffect(() => {
    if (!isWhole) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ phone: wanted })
      const known = await ask<Known>(`/admin/orders/buyer?${query}`, { signal: stop.signal })
      if (!stop.signal.aborted) setFound({ phone: wanted, known })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [wanted, isWhole])
  return isWhole && found?.phone === wanted ? found.known : null
}
