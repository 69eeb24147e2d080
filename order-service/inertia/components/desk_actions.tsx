import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { CircleCheck, Pencil, PhoneForwarded, SkipForward } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { orderPath, type Order } from '../order.ts'
import { useServeNext } from '../use_serve_next.ts'
import { CancelOrder } from './dialogs/cancel_order.tsx'
import { ConfirmCalled } from './dialogs/confirm_called.tsx'
import { EditOrder } from './dialogs/edit_order.tsx'

const dialogs = { confirm: ConfirmCalled, edit: EditOrder, cancel: CancelOrder }
type Asked = keyof typeof dialogs

/** What may be done during a call, each by one key; the next order is one key away. */
export function DeskActions({ order }: { order: Order }) {
  const t = useTranslations('orders')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [seen, setSeen] = useState(order)
  const next = useServeNext()
  const skip = () => router.post(`${orderPath(order)}/skip`)
  /** A dialog goes on showing the order about which it was opened, also when the page refreshes. */
  const ask = (what: Asked) => () => {
    setSeen(order)
    setAsked(what)
  }
  const isDone = !order.can.confirm || order.nextContactAt !== null
  useShortcuts([
    { keys: 'c', label: t('desk.next'), run: next },
    { keys: 'n', label: t('desk.skip'), run: skip },
    ...(order.can.confirm ? [{ keys: 'e', label: t('actions.confirm'), run: ask('confirm') }] : []),
    ...(order.mayEdit ? [{ keys: 'd', label: t('edit.open'), run: ask('edit') }] : []),
    ...(order.can.cancel ? [{ keys: 'a', label: t('actions.cancel'), run: ask('cancel') }] : []),
  ])
  const Dialog = asked && dialogs[asked]
  return (
    <>
      {order.can.cancel && (
        <Button tone="bad" shortcut="A" onClick={ask('cancel')}>
          {t('actions.cancel')}
        </Button>
      )}
      {order.mayEdit && (
        <Button icon={Pencil} shortcut="D" onClick={ask('edit')}>
          {t('edit.open')}
        </Button>
      )}
      <Button icon={SkipForward} flip shortcut="N" onClick={skip}>
        {t('desk.skip')}
      </Button>
      {order.can.confirm && (
        <Button
          tone={isDone ? 'secondary' : 'primary'}
          icon={CircleCheck}
          shortcut="E"
          onClick={ask('confirm')}
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
      {Dialog && <Dialog order={seen} onClose={() => setAsked(null)} />}
    </>
  )
}
