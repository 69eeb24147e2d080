import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import type { Order } from '../order.ts'
import { CancelOrder } from './dialogs/cancel_order.tsx'

/** Asks why an order ends; the dialog goes on showing the order about which it was opened. */
export function CancelButton({ order }: { order: Order }) {
  const t = useTranslations('orders.actions')
  const [seen, setSeen] = useState<Order | null>(null)
  const open = () => setSeen(order)
  useShortcuts([{ keys: 'a', label: t('cancel'), run: open }])
  return (
    <>
      <Button tone="bad" shortcut="A" onClick={open}>
        {t('cancel')}
      </Button>
      {seen && <CancelOrder order={seen} onClose={() => setSeen(null)} />}
    </>
  )
}
