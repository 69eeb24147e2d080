import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { RadioCards } from '@marketplace/shared/ui/form/choices'
import { MoneyField, SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { formatAmount } from '@marketplace/shared/ui/format/number'
import { Money } from '@marketplace/shared/ui/values'
import { RefundedItems } from './refunded_items.tsx'
import { minus, refundable, remainderOf, total, typedAmount } from '../../money.ts'
import { paymentPath, type Order } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

type Props = OrderDialog & { paymentId?: string }

/** Gives money back, all of a payment or part of it; says what is left afterwards. */
export function RefundPayment({ order, paymentId, onClose }: Props) {
  const t = useTranslations('orders.refund')
  const candidates = refundable(order)
  const [chosenId, choose] = useState(paymentId ?? candidates[0]?.id ?? '')
  const payment = candidates.find(({ id }) => id === chosenId)
  const most = payment ? remainderOf(payment) : '0.00'
  const [mode, setMode] = useState<'whole' | 'part'>('whole')
  const form = useCommand(
    { amount: '', notes: '' },
    {
      onDone: onClose,
      once: true,
      transform: ({ amount, notes }) => (mode === 'whole' ? { notes } : { amount, notes }),
    }
  )
  const amount = mode === 'whole' ? most : typedAmount(form.values.amount)
  const money = (value: string) =>
    function Refunded() {
      return <Money value={value} />
    }
  if (!payment) return null
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      size="money"
      tone="danger"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', { amount: money(most) })}
      verb={amount ? t.rich('verb', { amount: money(amount) }) : t('verbBare')}
      keep={t('keep')}
      note={t('noWayBack')}
      busy={form.busy}
      onConfirm={() => form.submit('post', `${paymentPath(order, payment)}/refund`)}
    >
      {candidates.length > 1 && (
        <WhichPayment order={order} value={chosenId} onChange={choose} label={t('payment')} />
      )}
      <RadioCards
        legend={t('howMuch')}
        name="mode"
        value={mode}
        onChange={setMode}
        options={[
          { value: 'whole', label: t('whole'), hint: <Money value={most} /> },
          { value: 'part', label: t('part'), hint: t('partHint') },
        ]}
      />
      {mode === 'part' && (
        <>
          <RefundedItems
            items={order.items}
            onChange={(prices) => form.set({ amount: total(prices) })}
          />
          <MoneyField
            label={t('amount')}
            hint={t.rich('atMost', { amount: money(most) })}
            {...form.field('amount')}
          />
        </>
      )}
      <TextareaField label={t('notes')} maxLength={1000} {...form.field('notes')} />
      {amount && (
        <Notice tone="quiet">
          {t.rich('left', { amount: money(minus(order.amountPaid, amount)) })}
        </Notice>
      )}
    </ConfirmDialog>
  )
}

function WhichPayment({
  order,
  label,
  value,
  onChange,
}: {
  order: Order
  label: string
  value: string
  onChange: (id: string) => void
}) {
  const methods = useUiTexts('method')
  const values = useUiTexts('values')
  const language = useLanguage()
  const options = refundable(order).map((payment) => ({
    value: payment.id,
    label: [
      methods(payment.paymentMethod),
      payment.transactionId,
      `${formatAmount(remainderOf(payment), language)} ${values('currency')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <SelectField id="refunded-payment" name="payment" {...{ label, value, onChange, options }} />
  )
}
