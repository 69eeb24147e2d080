import { router } from '@inertiajs/react'

export const printKinds = ['labels_and_slips', 'labels', 'slips', 'pick_list'] as const
export type PrintKind = (typeof printKinds)[number]

/** Has a document made, and goes to where it will be. */
export function print(orderNumbers: string[], kind: PrintKind = 'labels_and_slips') {
  router.post('/admin/orders/prints', { kind, orderNumbers } as never)
}
