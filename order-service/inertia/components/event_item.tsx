import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import {
  BadgeCheck,
  Ban,
  CircleCheck,
  CircleX,
  FileCheck2,
  Hourglass,
  Inbox,
  PackageCheck,
  PhoneCall,
  StickyNote,
  Truck,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { TimelineItem } from '@marketplace/shared/ui/timeline'
import { Ltr, Money } from '@marketplace/shared/ui/values'
import type { Order, OrderEvent } from '../order.ts'

type Face = { icon: LucideIcon; tone: ComponentProps<typeof TimelineItem>['tone'] }

const moved: Record<string, Face> = {
  confirmed: { icon: CircleCheck, tone: 'primary' },
  shipped: { icon: Truck, tone: 'primary' },
  delivered: { icon: PackageCheck, tone: 'primary' },
  cancelled: { icon: Ban, tone: 'neutral' },
}
const payment: Record<string, Face> = {
  pending: { icon: Hourglass, tone: 'accent' },
  completed: { icon: BadgeCheck, tone: 'good' },
  failed: { icon: CircleX, tone: 'bad' },
}
const others: Record<string, Face> = {
  placed: { icon: Inbox, tone: 'neutral' },
  refund: { icon: Undo2, tone: 'good' },
  contact: { icon: PhoneCall, tone: 'neutral' },
  note: { icon: StickyNote, tone: 'accent' },
  proof: { icon: FileCheck2, tone: 'good' },
}

function faceOf({ type, to }: OrderEvent): Face {
  const known = type === 'moved' ? moved[to!] : type === 'payment' ? payment[to!] : others[type]
  return known ?? { icon: Hourglass, tone: 'neutral' }
}

/** One event in words: who did what, why, and for how much. */
export function EventItem({ event, order }: { event: OrderEvent; order: Order }) {
  const t = useTranslations('orders.timeline')
  const { type, to, actor, amount, reason, createdAt } = event
  const by = actor.name ?? t(`roles.${actor.role}`)
  const rich = {
    by: () => <bdi>{by}</bdi>,
    amount: () => amount && <Money value={amount} />,
    b: (part: ReactNode) => <b className="font-medium">{part}</b>,
  }
  const detail = useDetail(event, order)
  const key = type === 'moved' || type === 'payment' ? `${type}.${to}` : type
  const title =
    type === 'note' ? <bdi className="whitespace-pre-line">{reason}</bdi> : t.rich(key, rich)
  const named = type !== 'moved' && type !== 'placed'
  return (
    <TimelineItem
      {...faceOf(event)}
      at={createdAt}
      title={title}
      detail={
        <>
          {detail}
          {named && detail && ' · '}
          {named && t.rich(type === 'note' ? 'noteBy' : 'by', rich)}
        </>
      }
    />
  )
}

/** The second line: the reason, the reference or the parcel's number. */
function useDetail({ type, to, reason, restocked }: OrderEvent, order: Order): ReactNode {
  const t = useTranslations('orders.timeline')
  const methods = useUiTexts('method')
  if (type === 'placed') return methods(order.paymentMethod)
  if (type === 'note') return null
  if (type === 'moved' && to === 'shipped') return <Parcel order={order} />
  const words = reason && (systemReasons.includes(reason) ? t(`reasons.${reason}`) : reason)
  if (!words && restocked === undefined) return null
  return (
    <>
      {words && <bdi>{words}</bdi>}
      {restocked !== undefined && (
        <span className="block">{t(restocked ? 'restocked' : 'notRestocked')}</span>
      )}
    </>
  )
}

function Parcel({ order: { carrier, trackingNumber } }: { order: Order }) {
  return (
    <>
      {carrier && <bdi>{carrier}</bdi>} {trackingNumber && <Ltr>{trackingNumber}</Ltr>}
    </>
  )
}

/** What the system gives as its reason is a word to be translated; people's reasons are sentences. */
const systemReasons = ['expired', 'stock_lost']
