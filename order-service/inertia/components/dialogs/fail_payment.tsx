import { useTranslations } from 'use-intl'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { Money } from '@marketplace/shared/ui/values'
import { paymentPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { PaymentDialog } from './order_dialog.ts'

/** The money will not come this way. */
export function FailPayment({ order, payment, onClose }: PaymentDialog) {
  const t = useTranslations('orders.fail')
  const form = useCommand(
    { notes: '' },
    {
      onDone: onClose,
      check: ({ notes }) => ({ notes: notes.trim() ? undefined : t('notesMissing') }),
    }
  )
  const amount = () => <Money value={payment.amount} />
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      tone="danger"
      title={t.rich('title', inTitle(order))}
      description={t.rich('what', { amount })}
      verb={t.rich('verb', { amount })}
      keep={t('keep')}
      to={`${paymentPath(order, payment)}/fail`}
    >
      <TextareaField label={t('notes')} maxLength={1000} {...form.field('notes')} />
    </CommandDialog>
  )
}
