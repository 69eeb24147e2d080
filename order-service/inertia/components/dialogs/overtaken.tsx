import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ArrowRight } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { When } from '@marketplace/shared/ui/values'
import type { Order } from '../../order.ts'

/** Somebody else changed the order while a dialog was open: says who, when, and that nothing else changed. */
export function Overtaken({ order, from }: { order: Order; from: Order['status'] }) {
  const t = useTranslations('orders.overtaken')
  const roles = useTranslations('orders.timeline.roles')
  const { flash } = useShared()
  const [seen, setSeen] = useState<typeof flash | null>(null)
  const move = order.timeline.findLast(({ type }) => type === 'moved')
  if (!flash.error || seen === flash || order.status === from || !move) return null
  const by = move.actor.name ?? roles(move.actor.role)
  return (
    <Dialog
      open
      onOpenChange={() => setSeen(flash)}
      title={t('title')}
      description={t.rich('what', {
        by: () => <bdi>{by}</bdi>,
      })}
      foot={
        <Button tone="primary" onClick={() => setSeen(flash)}>
          {t('see')}
        </Button>
      }
    >
      <div className="flex items-center gap-2 rounded-sm border border-line px-3 py-2.5">
        <OrderBadge status={from} />
        <ArrowRight className="flip size-4 text-ink-2" aria-hidden />
        <OrderBadge status={order.status} />
        <span className="ms-auto text-ink-2">
          <When at={move.createdAt} as="datetime" />
        </span>
      </div>
    </Dialog>
  )
}
