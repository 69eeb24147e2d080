'use client'

import { useSyncExternalStore } from 'react'

const key = 'region'
const listeners = new Set<() => void>()

/** The region to which the cart is to go, kept in this browser; undefined until one is chosen. */
export function useRegion(): string | undefined {
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
