import { usePage } from '@inertiajs/react'
import type { ClockPeriod } from '../contracts/clock.ts'
import type { Locale } from '../contracts/locale.ts'

/** What the server tells every page (shared/server/panel/inertia_middleware.ts). */
export type SharedProps = {
  locale: Locale
  storefrontUrl: string
  clock: ClockPeriod[]
  /** Without name and e-mail on the error pages of a panel that the person may not open. */
  user: {
    id: string
    name: string | null
    email: string | null
    isAdmin: boolean
    roles: string[]
  } | null
  access: { stores: boolean; catalog: boolean; orders: boolean }
  errors: Record<string, string>
  flash: Flash
}

/**
 * What was just done. `success` is a key of the panel's messages (`values` fill it in), `error` a sentence
 * in the reader's language. `undo` is the request that takes it back.
 */
export type Flash = {
  success?: string
  values?: Record<string, string | number>
  error?: string
  undo?: {
    url: string
    method: 'get' | 'post' | 'put' | 'patch' | 'delete'
    data?: Record<string, any>
  }
}

export function useShared(): SharedProps {
  return usePage().props as unknown as SharedProps
}
