import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { CircleCheck, PhoneForwarded, SkipForward } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { orderPath, type Order } from '../order.ts'
import { useServeNext } from '../use_serve_next.ts'
import { ConfirmCalled } from './dialogs/confirm_called.tsx'

/** What may be done during a call, each by one key; the next order is one key away. */
export function DeskActions({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const [seen, setSeen] = useState<Order | null>(null)
  const next = useServeNext()
  const skip = () => router.post(`${orderPath(order)}/skip`)
  /** The dialog goes on showing the order about which it was opened, also when the page refreshes. */
  const confirm = () => setSeen(order)
  const isDone = !order.can.confirm || order.nextContactAt !== null
  useShortcuts([
    { keys: 'c', label: t('desk.next'), run: next },
    { keys: 'n', label: t('desk.skip'), run: skip },
    ...(order.can.confirm ? [{ keys: 'e', label: t('actions.confirm'), run: confirm }] : []),
  ])
  return (
    <>
      <Button icon={SkipForward} flip shortcut="N" onClick={skip}>
        {t('desk.skip')}
      </Button>
      {order.can.confirm && (
        <Button
          tone={isDone ? 'secondary' : 'primary'}
          icon={CircleCheck}
          shortcut="E"
          onClick={confirm}
        >
          {t('actions.confirm')}
        </Button>
      )}
      <Button
        tone={isDone ? 'primary' : 'secondary'}
        icon={PhoneForwarded}
        flip
        shortcut="C"
        onClick={next}
      >
        {t('desk.next')}
      </Button>
      {seen && <ConfirmCalled order={seen} onClose={() => setSeen(null)} />}
    </>
  )
}
