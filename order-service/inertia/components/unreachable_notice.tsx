import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { PhoneMissed } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { orderPath, type Order } from '../order.ts'

/** Proposes to cancel an order whose buyer nobody reached, the reason filled in. Nothing happens by itself. */
export function UnreachableNotice({ order, max }: { order: Order; max: number }) {
  const t = useTranslations('orders')
  const [busy, setBusy] = useState(false)
  if (!order.can.cancel || order.status !== 'pending' || order.failedContacts < max) return null
  const cancel = () => {
    const reason = t('cancel.reasons.unreachable')
    router.post(
      `${orderPath(order)}/cancel`,
      { reason, seenAs: order.status },
      { preserveScroll: true, onStart: () => setBusy(true), onFinish: () => setBusy(false) }
    )
  }
  return (
    <Notice
      tone="warn"
      icon={PhoneMissed}
      action={
        <Button tone="bad" size="s" busy={busy} onClick={cancel}>
          {t('contact.cancelUnreachable')}
        </Button>
      }
    >
      {t('contact.unreachable', { count: order.failedContacts })}
    </Notice>
  )
}
