import { useTranslations } from 'use-intl'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { Money } from '@marketplace/shared/ui/values'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { AmountField } from '../amount_field.tsx'
import { isNothing, minus, receivable } from '../../money.ts'
import { paymentPath } from '../../order.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { useTypeable, useTypedAmount } from '../../use_typed_amount.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { PaymentDialog } from './order_dialog.ts'

/** The money is there: how much of it, and under which reference. */
export function CompletePayment({ order, payment, onClose }: PaymentDialog) {
  const t = useTranslations('orders.complete')
  const methods = useUiTexts('method')
  const read = useTypedAmount('complete')
  const typeable = useTypeable()
  const most = receivable(order, payment)
  const wantsReference = rulesOf(payment.paymentMethod).needsReference
  const form = useCommand(
    { amount: typeable(most), transactionId: payment.transactionId ?? '', notes: '' },
    {
      onDone: onClose,
      check: ({ amount, transactionId }) => ({
        amount: read(amount, most).error,
        transactionId: wantsReference && !transactionId.trim() ? t('referenceMissing') : undefined,
      }),
      transform: ({ amount, transactionId, notes }) => ({
        amount: read(amount, most).amount,
        transactionId: optionalText(transactionId),
        notes: optionalText(notes),
      }),
    }
  )
  const { amount: came } = read(form.values.amount, most)
  const rest = came && minus(payment.amount, came)
  const isPaid = came && order.status === 'pending' && isNothing(minus(order.amountDue, came))
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', {
        method: methods(payment.paymentMethod),
        amount: () => <Money value={payment.amount} />,
      })}
      verb={came ? t.rich('verb', { amount: () => <Money value={came} /> }) : t('verbBare')}
      keep={t('keep')}
      note={t('noWayBack')}
      to={`${paymentPath(order, payment)}/complete`}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountField label={t('amount')} {...form.field('amount')} />
        <TextField
          label={t('reference')}
          hint={wantsReference ? t('referenceHint') : undefined}
          optional={!wantsReference}
          ltr
          maxLength={100}
          autoComplete="off"
          {...form.field('transactionId')}
        />
      </div>
      <TextareaField label={t('notes')} optional maxLength={1000} {...form.field('notes')} />
      {rest && !isNothing(rest) && order.status !== 'cancelled' && (
        <Notice tone="quiet">{t.rich('rest', { amount: () => <Money value={rest} /> })}</Notice>
      )}
      {isPaid && <Notice tone="good">{t('confirms')}</Notice>}
    </CommandDialog>
  )
}
