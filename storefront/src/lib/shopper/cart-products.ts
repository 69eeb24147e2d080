'use client'

import { useSyncExternalStore } from 'react'
import { fetchProducts } from '@/lib/api/browser'
import type { Product } from '@/lib/api/types'

/** The products of the cart as last asked for; null for one that is no longer on sale. Shared by all who show them. */
export type CartProducts = { known: ReadonlyMap<string, Product | null>; failed: boolean }

const nothing: CartProducts = { known: new Map(), failed: false }

/** How long a price and a stock are taken for today's. */
const fresh = 30_000

let current = nothing
const asking = new Set<string>()
const askedAt = new Map<string, number>()
const listeners = new Set<() => void>()

function change(next: CartProducts) {
  current = next
  for (const listener of listeners) listener()
}

/** Asks for those that nobody has asked for of late. */
export async function askProducts(gatewayUrl: string, ids: string[]) {
  const old = Date.now() - fresh
  const wanted = ids.filter((id) => !asking.has(id) && (askedAt.get(id) ?? 0) < old)
  if (wanted.length === 0) return
  for (const id of wanted) asking.add(id)
  const found = await fetchProducts(gatewayUrl, wanted)
  for (const id of wanted) asking.delete(id)
  if (found) learn(wanted, found)
  else if (wanted.some((id) => !current.known.has(id))) change({ ...current, failed: true })
}

function learn(ids: string[], found: Product[]) {
  const byId = new Map(found.map((product) => [product.id, product]))
  const answered = ids.map((id) => [id, byId.get(id) ?? null] as const)
  for (const id of ids) askedAt.set(id, Date.now())
  change({ known: new Map([...current.known, ...answered]), failed: false })
}

/** Forgets them all, so that today's price and stock are asked for anew. */
export function forgetProducts() {
  askedAt.clear()
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
