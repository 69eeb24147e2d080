'use client'

import { useSyncExternalStore } from 'react'
import { fetchProducts } from '@/lib/api/browser'
import type { Product } from '@/lib/api/types'

/** The products of the cart as last asked for; null for one that is no longer on sale. Shared by all who show them. */
export type CartProducts = { known: ReadonlyMap<string, Product | null>; failed: boolean }

const nothing: CartProducts = { known: new Map(), failed: false }

let current = nothing
const asking = new Set<string>()
const listeners = new Set<() => void>()

function change(next: CartProducts) {
  current = next
  for (const listener of listeners) listener()
}

/** Asks for those that nobody has asked for yet. */
export async function askProducts(gatewayUrl: string, ids: string[]) {
  const missing = ids.filter((id) => !current.known.has(id) && !asking.has(id))
  if (missing.length === 0) return
  for (const id of missing) asking.add(id)
  const found = await fetchProducts(gatewayUrl, missing)
  for (const id of missing) asking.delete(id)
  if (!found) return change({ ...current, failed: true })
  const byId = new Map(found.map((product) => [product.id, product]))
  const answered = missing.map((id) => [id, byId.get(id) ?? null] as const)
  change({ known: new Map([...current.known, ...answered]), failed: false })
}

/** Forgets them all, so that today's price and stock are asked for anew. */
export function forgetProducts() {
  change(nothing)
}

export function useCartProducts(): CartProducts {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => current,
    () => nothing
  )
}
