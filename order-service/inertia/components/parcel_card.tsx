import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PackageSearch, Printer, Undo2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { useUiTexts } from '@marketplace/shared/ui/language'
import type { ParcelProblem } from '@marketplace/shared/contracts/orders'
import { ChangeAddress } from './dialogs/change_address.tsx'
import { CorrectTracking } from './dialogs/correct_tracking.tsx'
import { HandleProblem } from './dialogs/handle_problem.tsx'
import { ReportProblem } from './dialogs/report_problem.tsx'
import { orderPath, type Order } from '../order.ts'
import { print } from './print.ts'

export type Parcel = {
  problem: ParcelProblem | null
  cityKnown: boolean
  /** Whether the person has just reported the problem and may take it back. */
  mayUndo: boolean
}

const actions = ['call_again', 'redeliver', 'change_address', 'take_back'] as const
type Asked = 'report' | 'tracking' | (typeof actions)[number]

/** What is printed for a parcel, what holds it up, and what can be done about that. */
export function ParcelCard({
  order,
  parcel,
  mayHandle,
}: {
  order: Order
  parcel: Parcel
  mayHandle: boolean
}) {
  const t = useTranslations('orders.parcel')
  const [asked, ask] = useState<Asked | null>(null)
  const [seen, setSeen] = useState(order)
  const isOnTheWay = order.status === 'shipped'
  if (!isOnTheWay && order.status !== 'confirmed') return null
  /** A dialog goes on showing the order about which it was opened, also when the page refreshes. */
  function open(what: Asked) {
    setSeen(order)
    ask(what)
  }
  const dialog = { order: seen, onClose: () => ask(null) }
  return (
    <Card title={t('title')}>
      <div id={cardId} className="flex scroll-mt-16 flex-wrap gap-2">
        {isOnTheWay &&
          parcel.problem &&
          mayHandle &&
          actions.map((action) => (
            <Button key={action} onClick={() => open(action)}>
              {t(`actions.${action}`)}
            </Button>
          ))}
        {isOnTheWay && (
          <>
            <Button icon={PackageSearch} onClick={() => open('report')}>
              {t(parcel.problem ? 'reportOther' : 'report')}
            </Button>
            <Button onClick={() => open('tracking')}>{t('correct')}</Button>
          </>
        )}
        <Button icon={Printer} onClick={() => print([order.orderNumber])}>
          {t('print')}
        </Button>
      </div>
      {asked === 'report' && <ReportProblem {...dialog} known={parcel.problem} />}
      {asked === 'tracking' && <CorrectTracking {...dialog} />}
      {asked === 'change_address' && <ChangeAddress {...dialog} />}
      {asked && asked !== 'report' && asked !== 'tracking' && asked !== 'change_address' && (
        <HandleProblem {...dialog} action={asked} />
      )}
    </Card>
  )
}

const cardId = 'parcel'

/** What holds up a parcel, at the head of its order's page, with the way to what can be done about it. */
export function ParcelProblemNotice({ order, parcel }: { order: Order; parcel: Parcel }) {
  const t = useTranslations('orders.parcel')
  const show = () => document.getElementById(cardId)?.scrollIntoView()
  return (
    <ProblemNotice
      parcel={parcel}
      action={
        parcel.mayUndo ? (
          <UndoButton key={order.timeline.length} order={order} />
        ) : (
          <Button size="s" onClick={show}>
            {t('handle')}
          </Button>
        )
      }
    />
  )
}

/** What holds up a parcel, if anything does. */
export function ProblemNotice({
  parcel: { problem },
  action,
}: {
  parcel: Pick<Parcel, 'problem'>
  action?: ReactNode
}) {
  const t = useTranslations('orders.parcel.problems')
  if (!problem) return null
  return (
    <Notice tone="warn" icon={PackageSearch} action={action}>
      {t(problem)}
    </Notice>
  )
}

function UndoButton({ order }: { order: Order }) {
  const texts = useUiTexts('toast')
  const form = usePanelForm({})
  return (
    <Button
      size="s"
      icon={Undo2}
      flip
      busy={form.busy}
      onClick={() => form.submit('post', `${orderPath(order)}/problem/undo`)}
    >
      {texts('undo')}
    </Button>
  )
}

/** How many events of its parcel a page shows: what the server holds a form against. */
export function seenEvents({ timeline }: Order): number {
  return timeline.filter(({ type }) => type === 'parcel').length
}
