import { usePage } from '@inertiajs/react'

/** The names of the carriers that are offered; any other may be typed. */
export function useCarriers(): string[] {
  return (usePage().props as unknown as { carriers?: string[] }).carriers ?? []
}
