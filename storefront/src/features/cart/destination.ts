'use client'

import { useSyncExternalStore } from 'react'
import { useShopper, type Place } from '@/lib/shopper/store'

const key = 'region'
const listeners = new Set<() => void>()

/** Where the cart is to go; undefined until it is known. */
export function useDestination(): Place | undefined {
  return destinationOf(useChosenRegion(), useShopper().place)
}

/** The region that was chosen, else the default address's, with the city of that address while it lies there. */
export function destinationOf(chosen: string | undefined, home: Place | null): Place | undefined {
  if (home && (chosen === undefined || chosen === home.region)) return home
  return chosen === undefined ? undefined : { region: chosen }
}

/** The region that was chosen in this browser. */
function useChosenRegion(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => read() || undefined,
    () => undefined
  )
}

export function chooseRegion(region: string) {
  try {
    localStorage.setItem(key, region)
  } catch {
    // private windows may refuse; it is chosen again then
  }
  for (const listener of listeners) listener()
}

function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
