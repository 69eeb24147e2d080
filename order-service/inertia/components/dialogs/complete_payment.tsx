import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { MoneyField, TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { Money } from '@marketplace/shared/ui/values'
import { isNothing, minus, smaller, typedAmount } from '../../money.ts'
import { paymentPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { inTitle } from './in_title.tsx'
import type { PaymentDialog } from './order_dialog.ts'

/** The money is there: how much of it, and under which reference. */
export function CompletePayment({ order, payment, onClose }: PaymentDialog) {
  const t = useTranslations('orders.complete')
  const methods = useUiTexts('method')
  const isOpen = order.status !== 'cancelled' && !isNothing(order.amountDue)
  const expected = isOpen ? smaller(payment.amount, order.amountDue) : payment.amount
  const form = useCommand(
    { amount: expected, transactionId: payment.transactionId ?? '', notes: '' },
    { onDone: onClose }
  )
  const came = typedAmount(form.values.amount) ?? expected
  const rest = minus(payment.amount, came)
  const isPaid = isOpen && order.status === 'pending' && isNothing(minus(order.amountDue, came))
  const byTransfer = payment.paymentMethod === 'bank_transfer'
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', {
        method: methods(payment.paymentMethod),
        amount: () => <Money value={payment.amount} />,
      })}
      verb={t.rich('verb', { amount: () => <Money value={came} /> })}
      keep={t('keep')}
      note={t('noWayBack')}
      busy={form.busy}
      onConfirm={() => form.submit('post', `${paymentPath(order, payment)}/complete`)}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <MoneyField label={t('amount')} {...form.field('amount')} />
        <TextField
          label={t('reference')}
          hint={byTransfer ? t('referenceHint') : undefined}
          optional={!byTransfer}
          ltr
          maxLength={100}
          autoComplete="off"
          {...form.field('transactionId')}
        />
      </div>
      <TextareaField label={t('notes')} optional maxLength={1000} {...form.field('notes')} />
      {!isNothing(rest) && order.status !== 'cancelled' && (
        <Notice tone="quiet">{t.rich('rest', { amount: () => <Money value={rest} /> })}</Notice>
      )}
      {isPaid && <Notice tone="good">{t('confirms')}</Notice>}
    </ConfirmDialog>
  )
}
