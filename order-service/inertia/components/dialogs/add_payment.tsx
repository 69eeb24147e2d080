import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import {
  MoneyField,
  SelectField,
  TextareaField,
  TextField,
} from '@marketplace/shared/ui/form/fields'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { Money } from '@marketplace/shared/ui/values'
import { paymentMethods } from '@marketplace/shared/contracts/orders'
import { isNothing, typedAmount } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** Money is expected in another way, or more of it; it is received in a step of its own. */
export function AddPayment({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.add')
  const methods = useUiTexts('method')
  const form = useCommand(
    {
      amount: isNothing(order.amountDue) ? '' : order.amountDue,
      paymentMethod: 'bank_transfer',
      transactionId: '',
      notes: '',
    },
    { onDone: onClose, once: true }
  )
  const amount = typedAmount(form.values.amount)
  const verb = amount ? t.rich('verb', { amount: () => <Money value={amount} /> }) : t('verbBare')
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={t('what')}
      verb={verb}
      busy={form.busy}
      onConfirm={() => form.submit('post', `${orderPath(order)}/payments`)}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <MoneyField label={t('amount')} {...form.field('amount')} />
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
    </ConfirmDialog>
  )
}
