import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Pencil } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import type { Order } from '../order.ts'
import { EditOrder } from './dialogs/edit_order.tsx'

/** Opens the form for what a buyer corrects on the phone; it goes on showing the order about which it was opened. */
export function EditButton({ order }: { order: Order }) {
  const t = useTranslations('orders.edit')
  const [seen, setSeen] = useState<Order | null>(null)
  const open = () => setSeen(order)
  useShortcuts([{ keys: 'd', label: t('open'), run: open }])
  return (
    <>
      <Button size="s" icon={Pencil} shortcut="D" onClick={open}>
        {t('open')}
      </Button>
      {seen && <EditOrder order={seen} onClose={() => setSeen(null)} />}
    </>
  )
}
