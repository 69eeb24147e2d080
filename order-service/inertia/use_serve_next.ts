import { router } from '@inertiajs/react'

/** Asks for the order that has waited longest for a call and that nobody has open. */
export function useServeNext() {
  return () => router.post('/admin/orders/desk')
}
