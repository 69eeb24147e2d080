import { useTranslations } from 'use-intl'
import { SelectField, TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { Money } from '@marketplace/shared/ui/values'
import { paymentMethods } from '@marketplace/shared/contracts/orders'
import { AmountField } from '../amount_field.tsx'
import { cashToCome, isNothing, minus } from '../../money.ts'
import { orderPath, type Order } from '../../order.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { useTypeable, useTypedAmount } from '../../use_typed_amount.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** Money is expected in another way, or more of it; it is received in a step of its own. */
export function AddPayment({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.add')
  const methods = useUiTexts('method')
  const read = useTypedAmount('add')
  const typeable = useTypeable()
  const form = useCommand(
    {
      amount: isNothing(order.amountDue) ? '' : typeable(order.amountDue),
      paymentMethod: 'bank_transfer',
      transactionId: '',
      notes: '',
    },
    {
      onDone: onClose,
      once: true,
      check: ({ amount, paymentMethod }) => ({
        amount: read(amount, mostOf(order, paymentMethod)).error,
      }),
      transform: ({ amount, paymentMethod, transactionId, notes }) => ({
        amount: read(amount, mostOf(order, paymentMethod)).amount,
        paymentMethod,
        transactionId: optionalText(transactionId),
        notes: optionalText(notes),
      }),
    }
  )
  const { amount } = read(form.values.amount, mostOf(order, form.values.paymentMethod))
  const verb = amount ? t.rich('verb', { amount: () => <Money value={amount} /> }) : t('verbBare')
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={t('what')}
      verb={verb}
      to={`${orderPath(order)}/payments`}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountField label={t('amount')} {...form.field('amount')} />
        <SelectField
          label={t('method')}
          options={paymentMethods.map((value) => ({ value, label: methods(value) }))}
          {...form.field('paymentMethod')}
        />
      </div>
      <TextField
        label={t('reference')}
        optional
        ltr
        maxLength={100}
        autoComplete="off"
        {...form.field('transactionId')}
      />
      <TextareaField label={t('notes')} optional maxLength={1000} {...form.field('notes')} />
    </CommandDialog>
  )
}

/** The most that may be expected in that way; cash that the courier already collects is not asked for twice. */
function mostOf(order: Order, method: string): string | null {
  if (order.status === 'cancelled' || isNothing(order.amountDue)) return null
  return method === 'cod' ? minus(order.amountDue, cashToCome(order)) : order.amountDue
}
