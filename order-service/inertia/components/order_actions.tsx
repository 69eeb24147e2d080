import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CircleCheck, PackageCheck, Truck, Undo2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { CancelOrder } from './dialogs/cancel_order.tsx'
import { ConfirmOrder } from './dialogs/confirm_order.tsx'
import { DeliverOrder } from './dialogs/deliver_order.tsx'
import { Overtaken } from './dialogs/overtaken.tsx'
import { RefundPayment } from './dialogs/refund_payment.tsx'
import { ShipOrder } from './dialogs/ship_order.tsx'
import { refundable } from '../money.ts'
import type { Order } from '../order.ts'

const moves = {
  confirm: { icon: CircleCheck, shortcut: 'E', flip: false },
  ship: { icon: Truck, shortcut: 'S', flip: true },
  deliver: { icon: PackageCheck, shortcut: 'L', flip: false },
} as const
const dialogs = {
  confirm: ConfirmOrder,
  ship: ShipOrder,
  deliver: DeliverOrder,
  cancel: CancelOrder,
  refund: RefundPayment,
}
type Move = keyof typeof moves
type Command = keyof typeof dialogs

/** What may be done with the order now: nothing is shown that its state or the person's role refuses. */
export function OrderActions({ order }: { order: Order }) {
  const t = useTranslations('orders.actions')
  const [asked, setAsked] = useState<Command | null>(null)
  const [askedAt, setAskedAt] = useState(order.status)
  function ask(command: Command) {
    setAskedAt(order.status)
    setAsked(command)
  }
  const move = (Object.keys(moves) as Move[]).find((name) => order.can[name])
  const mayRefund = order.can.refund && refundable(order).length > 0
  const Dialog = asked && dialogs[asked]
  useShortcuts(
    move ? [{ keys: moves[move].shortcut.toLowerCase(), label: t(move), run: () => ask(move) }] : []
  )
  return (
    <>
      {order.can.cancel && (
        <Button tone="bad" onClick={() => ask('cancel')}>
          {t(order.status === 'shipped' ? 'refused' : 'cancel')}
        </Button>
      )}
      {mayRefund && (
        <Button icon={Undo2} flip onClick={() => ask('refund')}>
          {t('refund')}
        </Button>
      )}
      {move && (
        <Button
          tone="primary"
          icon={moves[move].icon}
          flip={moves[move].flip}
          shortcut={moves[move].shortcut}
          onClick={() => ask(move)}
        >
          {t(move)}
        </Button>
      )}
      {!asked && <Overtaken order={order} from={askedAt} />}
      {Dialog && <Dialog order={order} onClose={() => setAsked(null)} />}
    </>
  )
}
