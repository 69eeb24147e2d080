import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox, RadioCards } from '@marketplace/shared/ui/form/choices'
import { SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import { Money } from '@marketplace/shared/ui/values'
import { isNothing } from '../../money.ts'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

const reasons = {
  packed: ['unreachable', 'changedMind', 'wrongNumber', 'missing', 'duplicate', 'other'],
  shipped: ['parcelRefused', 'absent', 'noAddress', 'lost', 'other'],
} as const

/** Ends the order. The reason is kept as it is read here; what was paid is given back now or owed. */
export function CancelOrder({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.cancel')
  const hasLeft = order.status === 'shipped'
  const list = reasons[hasLeft ? 'shipped' : 'packed']
  const refunds = order.can.refund && !isNothing(order.amountPaid)
  const [money, setMoney] = useState<'now' | 'later'>('later')
  const [restock, setRestock] = useState(true)
  const form = useCommand(
    { choice: '', note: '' },
    {
      onDone: onClose,
      check: (values) => ({
        choice: values.choice ? undefined : t('reasonMissing'),
        note: values.choice === 'other' && !values.note.trim() ? t('noteMissing') : undefined,
      }),
      transform: ({ choice, note }) => ({
        reason: [choice === 'other' ? '' : choice && t(`reasons.${choice}`), note.trim()]
          .filter(Boolean)
          .join(t('colon')),
        ...(refunds ? { refund: money === 'now', shownAmount: order.amountPaid } : {}),
        ...(hasLeft ? { restock } : {}),
        seenAs: order.status,
      }),
    }
  )
  /** The server knows one field, which stands here in two. */
  const error = (form.errors as { reason?: string }).reason
  const amount = () => <Money value={order.amountPaid} />
  const choice = form.field('choice')
  const note = form.field('note')
  const isOther = choice.value === 'other'
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      size={refunds ? 'money' : 'normal'}
      tone="danger"
      title={t.rich(hasLeft ? 'titleShipped' : 'title', inTitle(order))}
      description={t(hasLeft ? 'whatShipped' : 'what')}
      verb={refunds && money === 'now' ? t.rich('verbRefund', { amount }) : t('verb')}
      keep={t('keep')}
      to={`${orderPath(order)}/cancel`}
    >
      <SelectField
        label={t('reason')}
        placeholder={t('choose')}
        options={list.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        {...choice}
        error={choice.error ?? (isOther ? undefined : error)}
      />
      <TextareaField
        label={t('note')}
        optional={!isOther}
        maxLength={400}
        {...note}
        error={note.error ?? (isOther ? error : undefined)}
      />
      {refunds && (
        <RadioCards
          legend={t('money')}
          name="money"
          value={money}
          onChange={setMoney}
          options={[
            { value: 'later', label: t('later'), hint: t.rich('laterHint', { amount }) },
            { value: 'now', label: t('now'), hint: t.rich('nowHint', { amount }) },
          ]}
        />
      )}
      {hasLeft && (
        <Checkbox
          label={t('restock')}
          hint={t('restockHint')}
          checked={restock}
          onChange={setRestock}
        />
      )}
    </CommandDialog>
  )
}
