import {
  AlarmClock,
  BadgeCheck,
  Ban,
  CircleCheck,
  CircleDashed,
  CircleX,
  HandCoins,
  Hourglass,
  Landmark,
  MessageCircle,
  PackageCheck,
  Truck,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import type {
  OrderStatus,
  PaymentMethod,
  PaymentState,
  PaymentStatus,
} from '../../contracts/orders.ts'
import { useUiTexts } from '../language.tsx'
import { Badge, Mark, type Tone } from './badge.tsx'

type Look = { tone: Tone; icon: LucideIcon; flip?: boolean }

const orders: Record<OrderStatus, Look> = {
  pending: { tone: 'accent', icon: CircleDashed },
  confirmed: { tone: 'primary', icon: CircleCheck },
  shipped: { tone: 'outline', icon: Truck, flip: true },
  delivered: { tone: 'good', icon: PackageCheck },
  cancelled: { tone: 'neutral', icon: Ban },
}

export function OrderBadge({ status }: { status: OrderStatus }) {
  const texts = useUiTexts('order')
  return <Badge {...orders[status]}>{texts(status)}</Badge>
}

/** Stands beside a status, never instead of it. */
export function LateBadge() {
  const texts = useUiTexts('order')
  return (
    <Badge tone="bad" icon={AlarmClock}>
      {texts('late')}
    </Badge>
  )
}

const payments: Record<PaymentState, Look> = {
  pending: { tone: 'accent', icon: Hourglass },
  completed: { tone: 'good', icon: BadgeCheck },
  failed: { tone: 'bad', icon: CircleX },
  refunded: { tone: 'neutral', icon: Undo2, flip: true },
}

/** One payment row. `refundedAmount` above zero on a completed one: refunded in part. */
export function PaymentMark({
  status,
  refundedAmount = '0.00',
}: {
  status: PaymentState
  refundedAmount?: string
}) {
  const texts = useUiTexts('payment')
  if (status === 'completed' && Number(refundedAmount) > 0) {
    return (
      <Mark tone="good" icon={Undo2} flip>
        {texts('refundedInPart')}
      </Mark>
    )
  }
  return <Mark {...payments[status]}>{texts(status)}</Mark>
}

const ofOrders: Record<PaymentStatus, Look> = {
  unpaid: payments.pending,
  partial: { tone: 'accent', icon: Hourglass },
  paid: payments.completed,
  refunded: payments.refunded,
}

type Paid = { status: OrderStatus; paymentStatus: PaymentStatus }

/** An order's payments as a whole. Nothing where it was cancelled before any money came: none is awaited. */
export function PaymentStatusMark({ order: { status, paymentStatus } }: { order: Paid }) {
  const texts = useUiTexts('paymentStatus')
  if (status === 'cancelled' && paymentStatus === 'unpaid') return null
  return <Mark {...ofOrders[paymentStatus]}>{texts(paymentStatus)}</Mark>
}

export const methodIcons: Record<PaymentMethod, LucideIcon> = {
  cod: HandCoins,
  whatsapp: MessageCircle,
  bank_transfer: Landmark,
}

export function MethodMark({ method }: { method: PaymentMethod }) {
  const texts = useUiTexts('method')
  return (
    <Mark tone="neutral" icon={methodIcons[method]}>
      {texts(method)}
    </Mark>
  )
}
