import { useTranslations } from 'use-intl'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { orderPath } from '../../order.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

export function CorrectTracking({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.parcel')
  const form = useCommand(
    { carrier: order.carrier ?? '', trackingNumber: order.trackingNumber ?? '' },
    {
      onDone: onClose,
      check: ({ trackingNumber }) => ({
        trackingNumber: trackingNumber.trim() ? undefined : t('trackingMissing'),
      }),
      transform: ({ carrier, trackingNumber }) => ({
        ...{ carrier: optionalText(carrier), trackingNumber },
      }),
    }
  )
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('correctTitle', inTitle(order))}
      description={t('correctWhat')}
      verb={t('correctVerb')}
      keep={t('keep')}
      to={`${orderPath(order)}/tracking`}
    >
      <TextField
        label={t('tracking')}
        ltr
        maxLength={100}
        autoComplete="off"
        {...form.field('trackingNumber')}
      />
      <TextField
        label={t('carrier')}
        optional
        maxLength={100}
        dir="auto"
        {...form.field('carrier')}
      />
    </CommandDialog>
  )
}
