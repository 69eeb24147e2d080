import { useTranslations } from 'use-intl'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Money } from '@marketplace/shared/ui/values'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { AmountField } from '../amount_field.tsx'
import { cashToCome, minus } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { useTypedAmount } from '../../use_typed_amount.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** A part of the cash is asked in advance, by transfer; the courier collects that much less. */
export function AskDeposit({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.deposit')
  const read = useTypedAmount('deposit')
  const cash = cashToCome(order)
  /** Something is left to collect: all of it in advance is no deposit. */
  const most = toAmount(toCentimes(cash) - 1n)
  const form = useCommand(
    { amount: '', reason: '' },
    {
      onDone: onClose,
      once: true,
      check: ({ amount, reason }) => ({
        amount: read(amount, most).error,
        reason: reason.trim() ? undefined : t('reasonMissing'),
      }),
      transform: ({ amount, reason }) => ({ amount: read(amount, most).amount, reason }),
    }
  )
  const { amount } = read(form.values.amount, most)
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size="money"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', { cash: () => <Money value={cash} /> })}
      verb={amount ? t.rich('verb', { amount: () => <Money value={amount} /> }) : t('verbBare')}
      to={`${orderPath(order)}/deposit`}
    >
      <AmountField label={t('amount')} {...form.field('amount')} />
      <TextareaField
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        {...form.field('reason')}
      />
      {amount && (
        <Notice tone="quiet">
          {t.rich('left', { cash: () => <Money value={minus(cash, amount)} /> })}
        </Notice>
      )}
    </CommandDialog>
  )
}
