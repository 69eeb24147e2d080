import { useTranslations } from 'use-intl'
import { cityName } from '@marketplace/shared/contracts/cities'
import { useLanguage } from '@marketplace/shared/ui/language'
import type { Column } from '@marketplace/shared/ui/list/types'
import {
  LateBadge,
  MethodMark,
  OrderBadge,
  PaymentStatusMark,
} from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr, Phone, When } from '@marketplace/shared/ui/values'
import { Attempts } from './attempts.tsx'
import { NextCall } from './next_call.tsx'
import { storeOf, type OrderRow, type View } from '../order.ts'

/** Money that is still to come is the rule on an order that goes on, and needs no mark. */
function awaitsItsMoney({ status, paymentStatus }: OrderRow): boolean {
  return paymentStatus === 'unpaid' && status !== 'delivered'
}

/** Views whose buyers are called, those that have a deadline, and those that hold several statuses. */
const called: readonly View[] = ['to_call', 'to_call_again', 'whatsapp', 'unreachable']
const deadlines: readonly View[] = ['to_confirm', 'late', 'transfers', 'unreachable']
const mixed: readonly View[] = ['all', 'city_to_check', 'to_cancel']

/** Long names give way, so that the last column stays in sight. */
const Cut = ({ children }: { children: string }) => (
  <span dir="auto" title={children} className="block max-w-28 truncate">
    {children}
  </span>
)

/**
 * The columns of the queue; a view of one status need not repeat it and tells the method instead, and the
 * orders of one store need not name it.
 */
export function useOrderColumns(
  view: View,
  ofOneStore: boolean,
  maxFailed: number
): Column<OrderRow>[] {
  const t = useTranslations('orders.columns')
  const problems = useTranslations('orders.problems')
  const language = useLanguage()
  const isCalled = called.includes(view)
  const columns: Column<OrderRow>[] = [
    {
      key: 'number',
      head: t('number'),
      kind: 'strong',
      phone: 'line',
      cell: ({ orderNumber }) => <Ltr>{orderNumber}</Ltr>,
    },
    {
      key: 'recipient',
      head: t('recipient'),
      kind: 'name',
      phone: 'title',
      cell: ({ recipient }) => <span dir="auto">{recipient.name}</span>,
    },
    { key: 'phone', head: t('phone'), cell: ({ recipient }) => <Phone value={recipient.phone} /> },
    {
      key: 'city',
      head: t('city'),
      from: isCalled ? 'xl' : 'lg',
      optional: true,
      phone: 'line',
      cell: ({ recipient }) => <Cut>{cityName(recipient.city, language)}</Cut>,
    },
    {
      key: 'store',
      head: t('store'),
      kind: 'quiet',
      from: isCalled ? 'xl' : 'lg',
      optional: true,
      cell: (order) => <Cut>{storeOf(order, language)}</Cut>,
    },
    {
      key: 'amount',
      head: t('amount'),
      kind: 'amount',
      phone: 'aside',
      sort: 'amount',
      cell: ({ totalAmount }) => <Amount value={totalAmount} />,
    },
    {
      key: 'method',
      head: t('method'),
      from: 'xl',
      optional: true,
      cell: ({ paymentMethod }) => <MethodMark method={paymentMethod} />,
    },
    {
      key: 'payment',
      head: t('payment'),
      from: 'lg',
      optional: true,
      phone: 'badge',
      cell: (order) => !awaitsItsMoney(order) && <PaymentStatusMark order={order} />,
    },
    {
      key: 'status',
      head: t('status'),
      phone: 'badge',
      cell: ({ status }) => <OrderBadge status={status} />,
    },
    {
      key: 'attempts',
      head: t('attempts'),
      from: 'lg',
      optional: true,
      phone: 'line',
      cell: (order) => <Attempts order={order} max={maxFailed} />,
    },
    {
      key: 'problem',
      head: t('problem'),
      phone: 'badge',
      cell: ({ parcelProblem }) => parcelProblem && problems(parcelProblem),
    },
    {
      key: 'call',
      head: t('call'),
      phone: 'line',
      sort: 'call',
      cell: (order) => <NextCall order={order} />,
    },
    {
      key: 'received',
      head: t('received'),
      kind: 'quiet',
      // a problem in words takes the room of the last column on a tablet
      ...(view === 'problems' ? { from: 'lg' } : {}),
      phone: 'line',
      sort: 'received',
      cell: ({ createdAt }) => <When at={createdAt} />,
    },
    {
      key: 'deadline',
      head: t('deadline'),
      phone: 'line',
      sort: 'deadline',
      cell: ({ confirmBy, isLate }) => (
        <span className="inline-flex items-center gap-2">
          {!isLate && (
            <span>
              <span className="md:hidden">{t('before')} </span>
              <When at={confirmBy} as="datetime" />
            </span>
          )}
          {isLate && <LateBadge />}
        </span>
      ),
    },
  ]
  const known = [
    ...(mixed.includes(view) ? ['method'] : ['status']),
    ...(isCalled ? ['payment', 'method'] : ['attempts', 'call']),
    ...(view === 'problems' ? [] : ['problem']),
    ...(deadlines.includes(view) ? [] : ['deadline']),
    ...(ofOneStore ? ['store'] : []),
  ]
  return columns.filter(({ key }) => !known.includes(key))
}
