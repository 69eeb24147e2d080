import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RadioCards } from '@marketplace/shared/ui/form/choices'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { orderPath } from '../../order.ts'
import { useCommand } from '../../use_command.ts'
import { CityOptions } from '../city_options.tsx'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** One of the list, or the city as it was typed. */
export function AcceptCity({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.city')
  const [how, choose] = useState<'listed' | 'typed'>('listed')
  const { city: seenCity } = order.shippingAddress
  const isListed = how === 'listed'
  const form = useCommand(
    { city: '' },
    {
      onDone: onClose,
      check: ({ city }) => ({ city: isListed && !city.trim() ? t('missing') : undefined }),
      transform: ({ city }) => ({ seenCity, ...(isListed ? { city } : {}) }),
    }
  )
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('dialogTitle', inTitle(order))}
      description={t.rich('dialogWhat', { city: seenCity, bdi: (city) => <bdi>{city}</bdi> })}
      verb={t('verb')}
      keep={t('keep')}
      to={`${orderPath(order)}/city`}
    >
      <RadioCards
        legend={t('title')}
        name="how"
        value={how}
        onChange={choose}
        options={[
          { value: 'listed', label: t('listed'), hint: t('listedHint') },
          { value: 'typed', label: t('typed'), hint: t('typedHint') },
        ]}
      />
      {isListed && (
        <>
          <TextField
            label={t('city')}
            list="known-cities"
            maxLength={100}
            {...form.field('city')}
          />
          <CityOptions id="known-cities" />
        </>
      )}
    </CommandDialog>
  )
}
