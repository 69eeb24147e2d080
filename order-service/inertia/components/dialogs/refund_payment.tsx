import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { RadioCards } from '@marketplace/shared/ui/form/choices'
import { SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import type { FieldBinding } from '@marketplace/shared/ui/form/use_panel_form'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { formatAmount } from '@marketplace/shared/ui/format/number'
import { Money } from '@marketplace/shared/ui/values'
import { AmountField } from '../amount_field.tsx'
import { RefundedItems } from './refunded_items.tsx'
import { isNothing, minus, refundable, remainderOf, total } from '../../money.ts'
import { paymentPath, type Order } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { useTypeable, useTypedAmount } from '../../use_typed_amount.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

type Props = OrderDialog & { paymentId?: string }
/** Nothing is chosen for the person: what is refunded is said by them. */
type Mode = 'whole' | 'part' | ''

/** Gives money back, all of a payment or part of it; says what is left afterwards. */
export function RefundPayment({ order, paymentId, onClose }: Props) {
  const t = useTranslations('orders.refund')
  const candidates = refundable(order)
  const [chosenId, choose] = useState(paymentId ?? candidates[0]?.id ?? '')
  const payment = candidates.find(({ id }) => id === chosenId)
  const most = payment ? remainderOf(payment) : '0.00'
  const read = useTypedAmount('refund')
  const typeable = useTypeable()
  const form = useCommand(
    { mode: '' as Mode, amount: '', notes: '' },
    {
      onDone: onClose,
      once: true,
      check: ({ mode, amount, notes }) => ({
        mode: mode ? undefined : t('chooseHowMuch'),
        amount: mode === 'part' ? read(amount, most).error : undefined,
        notes: notes.trim() ? undefined : t('notesMissing'),
      }),
      transform: ({ mode, amount, notes }) =>
        mode === 'whole'
          ? { all: true, shownAmount: most, notes }
          : { amount: read(amount, most).amount, notes },
    }
  )
  const { mode } = form.values
  const amount = mode === 'whole' ? most : mode && read(form.values.amount, most).amount
  const money = (value: string) =>
    function Refunded() {
      return <Money value={value} />
    }
  if (!payment) return null
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size="money"
      tone="danger"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', { amount: money(most) })}
      verb={amount ? t.rich('verb', { amount: money(amount) }) : t('verbBare')}
      keep={t('keep')}
      note={t('noWayBack')}
      to={`${paymentPath(order, payment)}/refund`}
    >
      {candidates.length > 1 && (
        <WhichPayment order={order} value={chosenId} onChange={choose} label={t('payment')} />
      )}
      <HowMuch field={form.field('mode')} most={most} />
      {mode === 'part' && (
        <>
          <RefundedItems
            items={order.items}
            onChange={(prices) => {
              const sum = total(prices)
              form.set({ amount: isNothing(sum) ? '' : typeable(sum) })
            }}
          />
          <AmountField
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
    </CommandDialog>
  )
}

function HowMuch({ field, most }: { field: FieldBinding<Mode>; most: string }) {
  const t = useTranslations('orders.refund')
  return (
    <div className="grid gap-1.5">
      <RadioCards
        legend={t('howMuch')}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
        options={[
          { value: 'whole', label: t('whole'), hint: <Money value={most} /> },
          { value: 'part', label: t('part'), hint: t('partHint') },
        ]}
      />
      {field.error && (
        <p role="alert" className="text-xs text-bad">
          {field.error}
        </p>
      )}
    </div>
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
