import { getLocale, getTranslations } from '@/i18n/translations'
import { Check, Clock, House, Package, Truck, X, type Icon } from '@/components/ui/icons'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import { formatShort } from '@/lib/format/date-short'
import type { Step } from '../steps'

const icons: Record<OrderStatus, Icon> = {
  pending: Clock,
  confirmed: Package,
  shipped: Truck,
  delivered: House,
  cancelled: X,
}

const dots = {
  done: 'bg-good text-surface',
  current: 'bg-primary text-primary-ink',
  upcoming: 'border border-line-strong bg-surface text-ink-2',
}

/** The way of the order: beside each other on a desk, below each other on a phone. */
export async function OrderSteps({ steps }: { steps: Step[] }) {
  const t = await getTranslations('orders.steps')
  return (
    <ol aria-label={t('label')} className="flex max-sm:flex-col max-sm:gap-4">
      {steps.map((step, index) => (
        <StepItem key={step.status} step={step} next={steps[index + 1]} />
      ))}
    </ol>
  )
}

async function StepItem({ step, next }: { step: Step; next?: Step }) {
  const locale = await getLocale()
  const t = await getTranslations('orders.steps')
  const { at, state, status } = step
  const Icon = state === 'done' ? Check : icons[status]
  const dot = status === 'cancelled' ? 'bg-bad text-surface' : dots[state]
  const reached = next && next.state !== 'upcoming'
  return (
    <li
      aria-current={state === 'current' ? 'step' : undefined}
      className="flex gap-3 sm:flex-1 sm:flex-col sm:last:flex-initial sm:last:pe-8"
    >
      <div className="flex items-center gap-2 sm:pe-2">
        <span className={`grid size-8 shrink-0 place-items-center rounded-full ${dot}`}>
          <Icon size={16} />
        </span>
        {next && <span className={`h-0.5 grow max-sm:hidden ${reached ? 'bg-good' : 'bg-line'}`} />}
      </div>
      <div>
        <p className="font-medium">{t(status)}</p>
        <p className="text-s text-ink-2">{at ? formatShort(at, locale) : t('upcoming')}</p>
      </div>
    </li>
  )
}
