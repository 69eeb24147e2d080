import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import {
  BadgeCheck,
  Ban,
  CircleCheck,
  CircleX,
  FileCheck2,
  FileX2,
  Hourglass,
  Inbox,
  PackageCheck,
  PackageSearch,
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

type Appearance = { icon: LucideIcon; tone: ComponentProps<typeof TimelineItem>['tone'] }

const moved: Record<string, Appearance> = {
  confirmed: { icon: CircleCheck, tone: 'primary' },
  shipped: { icon: Truck, tone: 'primary' },
  delivered: { icon: PackageCheck, tone: 'primary' },
  cancelled: { icon: Ban, tone: 'neutral' },
}
const payment: Record<string, Appearance> = {
  pending: { icon: Hourglass, tone: 'accent' },
  completed: { icon: BadgeCheck, tone: 'good' },
  failed: { icon: CircleX, tone: 'bad' },
}
const others: Record<string, Appearance> = {
  placed: { icon: Inbox, tone: 'neutral' },
  refund: { icon: Undo2, tone: 'good' },
  contact: { icon: PhoneCall, tone: 'neutral' },
  note: { icon: StickyNote, tone: 'accent' },
  parcel: { icon: PackageSearch, tone: 'accent' },
}

const proof: Record<string, Appearance> = {
  received: { icon: FileCheck2, tone: 'accent' },
  accepted: { icon: FileCheck2, tone: 'good' },
  refused: { icon: FileX2, tone: 'bad' },
}

function appearanceOf({ type, to }: OrderEvent): Appearance {
  const byTarget = { moved, payment, proof } as Partial<Record<string, Record<string, Appearance>>>
  const known = byTarget[type]?.[to ?? 'completed'] ?? others[type]
  return known ?? { icon: Hourglass, tone: 'neutral' }
}

function keyOf({ type, to }: OrderEvent): string {
  if (['moved', 'proof', 'parcel'].includes(type)) return `${type}.${to}`
  if (type === 'note' && to) return to === 'address' ? 'addressEdited' : 'methodEdited'
  return type === 'payment' ? `payment.${to ?? 'completed'}` : type
}

/** One event in words: who did what, why, and for how much. */
export function EventItem({ event, order }: { event: OrderEvent; order: Order }) {
  const t = useTranslations('orders.timeline')
  const title = useTitle(event)
  const detail = useDetail(event, order)
  const named = event.type !== 'moved' && event.type !== 'placed'
  const by = { by: () => <Who event={event} /> }
  return (
    <TimelineItem
      {...appearanceOf(event)}
      at={event.createdAt}
      title={title}
      detail={
        <>
          {detail}
          {named && detail && ' · '}
          {named && t.rich(event.type === 'note' && !event.to ? 'noteBy' : 'by', by)}
        </>
      }
    />
  )
}

function Who({ event: { actor } }: { event: OrderEvent }) {
  const t = useTranslations('orders.timeline.roles')
  return <bdi>{actor.name ?? t(actor.role)}</bdi>
}

function useTitle(event: OrderEvent): ReactNode {
  const t = useTranslations('orders.timeline')
  const { amount } = event
  if (event.type === 'note' && !event.to)
    return event.reason === null ? (
      <span className="text-ink-2">{t('noteGone')}</span>
    ) : (
      <bdi className="whitespace-pre-line">{event.reason}</bdi>
    )
  const what = t.rich(keyOf(event), {
    by: () => <Who event={event} />,
    b: (part: ReactNode) => <b className="font-medium">{part}</b>,
  })
  if (!amount) return what
  return t.rich('sum', { what: () => what, amount: () => <Money value={amount} /> })
}

/** The second line: the reason, the reference or the parcel's number. */
function useDetail(event: OrderEvent, order: Order): ReactNode {
  const { type, from, to, reason, restocked } = event
  const t = useTranslations('orders.timeline')
  const contacts = useTranslations('orders.contact')
  const methods = useUiTexts('method')
  if (type === 'placed') return methods(order.paymentMethod)
  if (type === 'note' && !to) return null
  if (type === 'note' && to !== 'address') {
    return t('change', { from: methods(from!), to: methods(to!) })
  }
  if (type === 'contact') {
    return (
      <>
        {contacts(`channels.${from}`)} · {contacts(`outcomes.${to}`)}
        {reason && (
          <>
            {' · '}
            <bdi>{reason}</bdi>
          </>
        )}
      </>
    )
  }
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
