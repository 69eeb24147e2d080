import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Printer, StickyNote, Truck } from 'lucide-react'
import { useNavigate } from '@marketplace/shared/ui/link'
import type { BulkAction, RowState } from '@marketplace/shared/ui/list/types'
import type { OrderRow, View } from '../../order.ts'

/** Views with orders that may have a label, and with those that may leave. */
const printed: readonly View[] = ['to_ship', 'shipped', 'problems', 'blocked', 'all']
const shipped: readonly View[] = ['to_ship', 'all']

/** So long a row says that it was done. */
const doneMs = 6_000

export type AskedOfOrders = { what: 'print' | 'note'; orders: OrderRow[] }

/**
 * What may be done with several orders at once: nothing that takes a call or moves money. Shipping has a page of its own,
 * where each order gets its number.
 */
export function useBulkOrders(view: View) {
  const t = useTranslations('orders.bulk')
  const go = useNavigate()
  const [asked, ask] = useState<AskedOfOrders | null>(null)
  const [states, setStates] = useState<Record<string, RowState>>({})
  const ship: BulkAction<OrderRow> = {
    ...{ key: 'ship', label: t('ship'), icon: Truck, shortcut: 'S', tone: 'primary' },
    run: (orders) => go(`/admin/orders/bulk-ship?orders=${numbersOf(orders).join(',')}`),
  }
  const print: BulkAction<OrderRow> = {
    ...{ key: 'print', label: t('print'), icon: Printer, shortcut: 'P' },
    run: (orders) => ask({ what: 'print', orders }),
  }
  const note: BulkAction<OrderRow> = {
    ...{ key: 'note', label: t('note'), icon: StickyNote, shortcut: 'M' },
    run: (orders) => ask({ what: 'note', orders }),
  }

  /** `missing`: numbers of orders that the person no longer works on. */
  function noted(orders: OrderRow[], missing: string[]) {
    const entries = orders.map(({ id, orderNumber }): [string, RowState] => [
      id,
      missing.includes(orderNumber)
        ? { state: 'failed', reason: t('gone') }
        : { state: 'done', reason: t('noted') },
    ])
    setStates(Object.fromEntries(entries))
    setTimeout(() => setStates(onlyFailed), doneMs)
  }

  const actions = [
    ...(shipped.includes(view) ? [ship] : []),
    ...(printed.includes(view) ? [print] : []),
    note,
  ]
  return { actions, states, asked, close: () => ask(null), noted }
}

export function numbersOf(orders: OrderRow[]): string[] {
  return orders.map(({ orderNumber }) => orderNumber)
}

function onlyFailed(states: Record<string, RowState>) {
  return Object.fromEntries(Object.entries(states).filter(([, { state }]) => state === 'failed'))
}
