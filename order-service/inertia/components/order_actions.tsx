import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BadgeCheck, CircleCheck, PackageCheck, Truck, Undo2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { CancelOrder } from './dialogs/cancel_order.tsx'
import { CompletePayment } from './dialogs/complete_payment.tsx'
import { ConfirmOrder } from './dialogs/confirm_order.tsx'
import { DeliverOrder } from './dialogs/deliver_order.tsx'
import { Overtaken } from './dialogs/overtaken.tsx'
import { RefundPayment } from './dialogs/refund_payment.tsx'
import { ShipOrder } from './dialogs/ship_order.tsx'
import { awaitedPayment, refundable } from '../money.ts'
import type { Order } from '../order.ts'

const moves = {
  confirm: { icon: CircleCheck, flip: false },
  ship: { icon: Truck, flip: true },
  deliver: { icon: PackageCheck, flip: false },
} as const
const keys = {
  confirm: 'E',
  ship: 'S',
  deliver: 'L',
  collect: 'C',
  refund: 'R',
  cancel: 'A',
} as const
const dialogs = {
  confirm: ConfirmOrder,
  ship: ShipOrder,
  deliver: DeliverOrder,
  cancel: CancelOrder,
  refund: RefundPayment,
}
type Move = keyof typeof moves
type Command = keyof typeof keys

/** What may be done with the order now: nothing is shown that its state or the person's role refuses. */
export function OrderActions({ order, mayHandleMoney }: { order: Order; mayHandleMoney: boolean }) {
  const t = useTranslations('orders.actions')
  const [asked, setAsked] = useState<Command | null>(null)
  const [seen, setSeen] = useState(order)
  /** A dialog goes on showing the order about which it was opened, also when the page refreshes. */
  function ask(command: Command) {
    setSeen(order)
    setAsked(command)
  }
  const move = (Object.keys(moves) as Move[]).find((name) => order.can[name])
  const mayRefund = order.can.refund && refundable(order).length > 0
  const awaited = mayHandleMoney ? awaitedPayment(order) : undefined
  const toCollect = awaitedPayment(seen)
  const Dialog = asked && asked !== 'collect' && dialogs[asked]
  const may: Partial<Record<Command, boolean>> = {
    cancel: order.can.cancel,
    refund: mayRefund,
    collect: Boolean(awaited),
    ...(move ? { [move]: true } : {}),
  }
  useShortcuts(
    (Object.keys(keys) as Command[])
      .filter((command) => may[command])
      .map((command) => ({
        keys: keys[command].toLowerCase(),
        label: t(command),
        run: () => ask(command),
      }))
  )
  return (
    <>
      {order.can.cancel && (
        <Button tone="bad" shortcut={keys.cancel} onClick={() => ask('cancel')}>
          {t(order.status === 'shipped' ? 'refused' : 'cancel')}
        </Button>
      )}
      {mayRefund && (
        <Button icon={Undo2} flip shortcut={keys.refund} onClick={() => ask('refund')}>
          {t('refund')}
        </Button>
      )}
      {move && (
        <Button
          tone="primary"
          icon={moves[move].icon}
          flip={moves[move].flip}
          shortcut={keys[move]}
          onClick={() => ask(move)}
        >
          {t(move)}
        </Button>
      )}
      {awaited && (
        <Button
          tone="primary"
          icon={BadgeCheck}
          className="md:hidden"
          onClick={() => ask('collect')}
        >
          {t('collect')}
        </Button>
      )}
      {!asked && <Overtaken order={order} from={seen.status} />}
      {asked === 'collect' && toCollect && (
        <CompletePayment order={seen} payment={toCollect} onClose={() => setAsked(null)} />
      )}
      {Dialog && <Dialog order={seen} onClose={() => setAsked(null)} />}
    </>
  )
}
