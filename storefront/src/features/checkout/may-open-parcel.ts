'use client'

import { useSyncExternalStore } from 'react'

const name = 'checkout.mayOpenParcel'
const listeners = new Set<() => void>()

/** Whether the buyer wants to look into the parcel before paying; it stays in this tab until the order is placed. */
export function useMayOpenParcel(): boolean {
  return useSyncExternalStore(subscribe, read, () => false)
}

export function writeMayOpenParcel(may: boolean) {
  if (may) sessionStorage.setItem(name, 'yes')
  else sessionStorage.removeItem(name)
  for (const listener of listeners) listener()
}

function read(): boolean {
  return sessionStorage.getItem(name) === 'yes'
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
