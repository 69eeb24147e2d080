import type { ReactNode } from 'react'
import { Ltr } from '@marketplace/shared/ui/values'
import type { Order } from '../../order.ts'

/** What a dialog's title is filled with: the order's number, whole also inside Arabic. */
export function inTitle({ orderNumber }: Order) {
  return { number: orderNumber, ltr: (number: ReactNode) => <Ltr>{number}</Ltr> }
}
