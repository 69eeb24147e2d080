import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BadgeCheck, CircleX, Ellipsis, FileCheck2, Plus, Undo2 } from 'lucide-react'
import { Button, IconButton } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Link } from '@marketplace/shared/ui/link'
import { Menu, MenuItem } from '@marketplace/shared/ui/menu'
import { MethodMark, PaymentMark } from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr, Money, When } from '@marketplace/shared/ui/values'
import { AddPayment } from './dialogs/add_payment.tsx'
import { CompletePayment } from './dialogs/complete_payment.tsx'
import { FailPayment } from './dialogs/fail_payment.tsx'
import { RefundPayment } from './dialogs/refund_payment.tsx'
import { awaitedPayment, isNothing, remainderOf } from '../money.ts'
import type { Order, Payment } from '../order.ts'
import { transfersPath } from '../transfer.ts'

type Question = { what: 'complete' | 'fail' | 'refund'; payment: Payment } | { what: 'add' }
/** A dialog goes on showing the order about which it was opened, also when the page refreshes. */
type Asked = (Question & { about: Order }) | null

/** The order's money, row by row; only the order staff may change it. */
export function PaymentsCard({ order, mayHandle }: { order: Order; mayHandle: boolean }) {
  const t = useTranslations('orders.payments')
  const [asked, setAsked] = useState<Asked>(null)
  const ask = (question: Question) => setAsked({ ...question, about: order })
  const close = () => setAsked(null)
  const first = awaitedPayment(order)
  const sums = {
    paid: () => <Amount value={order.amountPaid} />,
    total: () => <Amount value={order.totalAmount} />,
    b: (part: React.ReactNode) => <b className="font-semibold text-ink">{part}</b>,
  }
  const aside = (
    <>
      <span className="max-sm:hidden">{t.rich('sum', sums)}</span>
      {mayHandle && order.can.pay && (
        <Button icon={Plus} onClick={() => ask({ what: 'add' })}>
          {t('add')}
        </Button>
      )}
    </>
  )
  return (
    <Card title={t('title')} aside={aside} flush className="@container">
      {!isNothing(order.amountOwed) && (
        <div className="px-4 pb-3">
          <Notice tone="warn">
            {t.rich('owed', { amount: () => <Money value={order.amountOwed} /> })}
          </Notice>
        </div>
      )}
      {mayHandle && order.paymentProof?.status === 'waiting' && (
        <div className="px-4 pb-3">
          <Notice
            tone="info"
            icon={FileCheck2}
            action={
              <Link href={transfersPath} className="font-medium text-primary hover:underline">
                {t('seeReceipt')}
              </Link>
            }
          >
            {t('receiptWaits')}
          </Notice>
        </div>
      )}
      <div className="border-t border-hairline px-4 *:border-hairline @min-[46rem]:grid @min-[46rem]:grid-cols-[8.5rem_1fr_9.5rem_auto_auto_auto] @min-[46rem]:gap-x-4 [&>*+*]:border-t">
        {order.payments.map((payment) => (
          <Row
            key={payment.id}
            payment={payment}
            mayHandle={mayHandle}
            leads={payment === first}
            ask={ask}
          />
        ))}
      </div>
      {asked?.what === 'add' && <AddPayment order={asked.about} onClose={close} />}
      {asked?.what === 'complete' && (
        <CompletePayment order={asked.about} payment={asked.payment} onClose={close} />
      )}
      {asked?.what === 'fail' && (
        <FailPayment order={asked.about} payment={asked.payment} onClose={close} />
      )}
      {asked?.what === 'refund' && (
        <RefundPayment order={asked.about} paymentId={asked.payment.id} onClose={close} />
      )}
    </Card>
  )
}

type RowProps = {
  payment: Payment
  mayHandle: boolean
  /** Receiving it is what brings the order on. */
  leads: boolean
  ask: (question: Question) => void
}

function Row({ payment, mayHandle, leads, ask }: RowProps) {
  const t = useTranslations('orders.payments')
  const { status, amount, refundedAmount } = payment
  const quiet = status === 'failed' || status === 'refunded'
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-2 @min-[46rem]:col-span-full @min-[46rem]:grid-cols-subgrid">
      <MethodMark method={payment.paymentMethod} />
      <div className={`min-w-0 @max-[46rem]:order-last ${quiet ? 'text-ink-2' : ''}`}>
        {payment.transactionId && <Ltr className="block w-fit">{payment.transactionId}</Ltr>}
        {payment.notes && (
          <p className="text-xs whitespace-pre-line text-ink-2" dir="auto">
            {payment.notes}
          </p>
        )}
      </div>
      <span className="@max-[46rem]:order-2">
        <PaymentMark status={status} refundedAmount={refundedAmount} />
      </span>
      <span className="text-xs text-ink-2 @max-[46rem]:order-3 @max-[46rem]:justify-self-end">
        <When at={payment.createdAt} as="datetime" />
      </span>
      <span
        className={`min-w-20 @max-[46rem]:order-1 @max-[46rem]:text-end @min-[46rem]:amount-cell ${quiet ? 'text-ink-2' : 'font-medium'}`}
      >
        <Amount value={amount} />
        {status === 'completed' && !isNothing(refundedAmount) && (
          <span className="block text-xs font-normal text-ink-2">
            {t.rich('givenBack', { amount: () => <Amount value={refundedAmount} /> })}
          </span>
        )}
      </span>
      <span className="@max-[46rem]:order-last @max-[46rem]:col-span-2 @max-[46rem]:justify-self-end @min-[46rem]:min-w-8">
        {mayHandle && <RowActions payment={payment} leads={leads} ask={ask} />}
      </span>
    </div>
  )
}

function RowActions({ payment, leads, ask }: Omit<RowProps, 'mayHandle'>) {
  const t = useTranslations('orders.payments')
  const mayRefund = payment.status === 'completed' && !isNothing(remainderOf(payment))
  if (payment.status !== 'pending' && !mayRefund) return null
  const more = <IconButton icon={Ellipsis} label={t('more')} />
  return (
    <div className="flex items-center justify-end gap-1">
      {payment.status === 'pending' && (
        <Button
          tone={leads ? 'primary' : 'secondary'}
          icon={BadgeCheck}
          onClick={() => ask({ what: 'complete', payment })}
        >
          {t('complete')}
        </Button>
      )}
      <Menu trigger={more}>
        {mayRefund ? (
          <MenuItem icon={Undo2} onClick={() => ask({ what: 'refund', payment })}>
            {t('refund')}
          </MenuItem>
        ) : (
          <MenuItem icon={CircleX} tone="bad" onClick={() => ask({ what: 'fail', payment })}>
            {t('fail')}
          </MenuItem>
        )}
      </Menu>
    </div>
  )
}
