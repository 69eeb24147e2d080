import { useTranslations } from 'use-intl'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { orderPath } from '../../order.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { seenEvents } from '../parcel_card.tsx'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

type Props = OrderDialog & { action: 'call_again' | 'redeliver' | 'take_back' }

export function HandleProblem({ order, action, onClose }: Props) {
  const t = useTranslations('orders.parcel')
  const form = useCommand(
    { note: '' },
    {
      onDone: onClose,
      transform: ({ note }) => ({
        ...{ action, note: optionalText(note), seenEvents: seenEvents(order) },
      }),
    }
  )
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich(`titles.${action}`, inTitle(order))}
      description={t(`what.${action}`)}
      verb={t(`actions.${action}`)}
      keep={t('keep')}
      to={`${orderPath(order)}/parcel`}
    >
      <TextareaField label={t('note')} optional maxLength={500} {...form.field('note')} />
    </CommandDialog>
  )
}
