import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { Steps, type Step } from '@marketplace/shared/ui/steps'
import type { Order } from '../order.ts'

const path = ['pending', 'confirmed', 'shipped', 'delivered'] as const

/** How far the order has come; a cancelled one shows what it had reached before. */
export function OrderSteps({ order }: { order: Order }) {
  const t = useTranslations('orders.steps')
  const reached = new Map(
    order.timeline.flatMap(({ to, type, createdAt }) =>
      (type === 'moved' || type === 'placed') && to ? [[to, createdAt] as const] : []
    )
  )
  const steps = path.map<Step>((status) => ({
    label: t(status),
    at: reached.get(status),
    state: reached.has(status) ? 'done' : 'upcoming',
  }))
  const ended: Step = { label: t('cancelled'), at: reached.get('cancelled'), state: 'current' }
  const shown =
    order.status === 'cancelled' ? [...steps.filter(({ state }) => state === 'done'), ended] : steps
  return (
    <Card>
      <Steps steps={shown} />
    </Card>
  )
}
