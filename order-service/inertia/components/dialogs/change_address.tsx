import { useTranslations } from 'use-intl'
import {
  PhoneField,
  RegionField,
  TextareaField,
  TextField,
} from '@marketplace/shared/ui/form/fields'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { useLanguage } from '@marketplace/shared/ui/language'
import { cityName } from '@marketplace/shared/contracts/cities'
import { orderPath } from '../../order.ts'
import { cityWithRegion } from '../../place.ts'
import { optionalText, useCommand } from '../../use_command.ts'
import { CityField } from '../city_field.tsx'
import { seenEvents } from '../parcel_card.tsx'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

/** Where the parcel goes from now on; begins with where it was to go. */
export function ChangeAddress({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.parcel')
  const language = useLanguage()
  const { street, city, state, phone, landmark } = order.shippingAddress
  const form = useCommand(
    {
      ...{ street, state, phone: formatPhone(phone), landmark: landmark ?? '', note: '' },
      city: cityName(city, language),
    },
    {
      onDone: onClose,
      check: (values) => ({
        street: values.street.trim() ? undefined : t('addressMissing'),
        city: values.city.trim() ? undefined : t('addressMissing'),
        state: values.state ? undefined : t('addressMissing'),
        phone: values.phone.trim() ? undefined : t('addressMissing'),
      }),
      transform: ({ note, landmark: typed, ...address }) => ({
        action: 'change_address',
        address: { ...address, landmark: optionalText(typed) },
        note: optionalText(note),
        seenEvents: seenEvents(order),
      }),
    }
  )
  /** The server knows these fields inside `address`. */
  const errors = form.errors as Record<string, string | undefined>
  const field = <Name extends keyof typeof form.values & string>(name: Name) => {
    const bound = form.field(name)
    return { ...bound, error: bound.error ?? errors[`address.${name}`] }
  }
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('titles.change_address', inTitle(order))}
      description={t('what.change_address')}
      verb={t('actions.change_address')}
      keep={t('keep')}
      to={`${orderPath(order)}/parcel`}
    >
      <PhoneField label={t('phone')} {...field('phone')} />
      <TextField label={t('street')} maxLength={200} dir="auto" {...field('street')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <CityField
          label={t('city')}
          {...field('city')}
          onChange={(city) => form.set(cityWithRegion(city))}
        />
        <RegionField label={t('region')} {...field('state')} />
      </div>
      <TextField label={t('landmark')} optional maxLength={200} dir="auto" {...field('landmark')} />
      <TextareaField label={t('note')} optional maxLength={500} {...field('note')} />
    </CommandDialog>
  )
}
