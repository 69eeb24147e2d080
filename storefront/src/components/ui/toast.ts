'use client'

import { useSyncExternalStore } from 'react'

export type Toast = {
  id: number
  text: string
  tone: 'done' | 'warning'
  action?: { label: string; href?: string; run?: () => void }
}

let shown: Toast[] = []
let last = 0
const none: Toast[] = []
const listeners = new Set<() => void>()

function change(next: Toast[]) {
  shown = next
  for (const listener of listeners) listener()
}

/** Says briefly what was done; two at most stand at once, and the same is not said twice. */
export function toast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}) {
  const others = shown.filter((other) => other.text !== text)
  change([...others, { id: ++last, text, tone: 'done' as const, ...options }].slice(-2))
}

export function shownToasts(): Toast[] {
  return shown
}

export function dismissToast(id: number) {
  change(shown.filter((other) => other.id !== id))
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    shownToasts,
    () => none
  )
}
