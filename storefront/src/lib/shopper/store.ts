'use client'

import { useSyncExternalStore } from 'react'
import type { CartLine } from './cart-line'

/** Where parcels go, as far as it is known. */
export type Place = { region: string; city?: string }

/** What the browser knows of the person who looks; `loading` until it has asked, `failed` where nobody answered. */
export type Shopper = {
  status: 'loading' | 'ready' | 'failed'
  user: { id: string; name: string } | null
  cart: CartLine[]
  wishlist: string[]
  /** Where the person's default address is. */
  place: Place | null
}

const unknown: Shopper = { status: 'loading', user: null, cart: [], wishlist: [], place: null }

let current = unknown
const listeners = new Set<() => void>()

export function getShopper(): Shopper {
  return current
}

export function setShopper(change: Partial<Shopper>) {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useShopper(): Shopper {
  return useSyncExternalStore(subscribe, getShopper, () => unknown)
}
