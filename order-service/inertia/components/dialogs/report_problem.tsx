import { useTranslations } from 'use-intl'
import { SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import { parcelProblems, type ParcelProblem } from '@marketplace/shared/contracts/orders'
import { orderPath } from '../../order.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { seenEvents } from '../parcel_card.tsx'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

export function ReportProblem({
  order,
  known,
  onClose,
}: OrderDialog & { known: ParcelProblem | null }) {
  const t = useTranslations('orders.parcel')
  const form = useCommand(
    { problem: '', note: '' },
    {
      onDone: onClose,
      check: ({ problem }) => ({ problem: problem ? undefined : t('problemMissing') }),
      transform: ({ problem, note }) => ({
        ...{ problem, note: optionalText(note), seenEvents: seenEvents(order) },
      }),
    }
  )
  const others = parcelProblems.filter((problem) => problem !== known)
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('reportTitle', inTitle(order))}
      description={t('reportWhat')}
      verb={t('report')}
      keep={t('keep')}
      to={`${orderPath(order)}/problem`}
    >
      <SelectField
        label={t('problem')}
        placeholder={t('choose')}
        options={others.map((value) => ({ value, label: t(`problems.${value}`) }))}
        {...form.field('problem')}
      />
      <TextareaField label={t('note')} optional maxLength={500} {...form.field('note')} />
    </CommandDialog>
  )
}
