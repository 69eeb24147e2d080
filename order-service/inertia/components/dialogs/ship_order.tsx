import { useTranslations } from 'use-intl'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { Button } from '@marketplace/shared/ui/button'
import { orderPath } from '../../order.ts'
import { useCarriers } from '../../use_carriers.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

export function ShipOrder({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.ship')
  const carriers = useCarriers()
  const form = useCommand(
    { carrier: '', trackingNumber: '' },
    {
      onDone: onClose,
      transform: ({ carrier, trackingNumber }) => ({
        carrier: optionalText(carrier),
        trackingNumber: optionalText(trackingNumber),
      }),
    }
  )
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('title', inTitle(order))}
      description={t('what', { count: pieces })}
      verb={t('verb')}
      keep={t('keep')}
      to={`${orderPath(order)}/ship`}
    >
      <TextField label={t('carrier')} optional maxLength={100} {...form.field('carrier')} />
      <div className="-mt-2 flex flex-wrap gap-2">
        {carriers.map((name) => (
          <Button
            key={name}
            size="s"
            aria-pressed={form.values.carrier === name}
            className="aria-pressed:border-primary aria-pressed:bg-primary-soft"
            onClick={() => form.set({ carrier: name })}
          >
            <bdi>{name}</bdi>
          </Button>
        ))}
      </div>
      <TextField
        label={t('tracking')}
        optional
        ltr
        maxLength={100}
        autoComplete="off"
        {...form.field('trackingNumber')}
      />
    </CommandDialog>
  )
}
