import { useTranslations } from 'use-intl'
import { PhoneField, RegionField, SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { cityName } from '@marketplace/shared/contracts/cities'
import { paymentMethods, type PaymentMethod } from '@marketplace/shared/contracts/payment_methods'
import { orderPath } from '../../order.ts'
import { cityWithRegion } from '../../place.ts'
import { useCommand } from '../../use_command.ts'
import { CityField } from '../city_field.tsx'
import { CommandDialog } from './command_dialog.tsx'
import { inTitle } from './in_title.tsx'
import type { OrderDialog } from './order_dialog.ts'

const fields = ['recipientName', 'phone', 'street', 'city', 'state', 'landmark'] as const

/** Corrects where a pending order goes and how it is paid, during the call. */
export function EditOrder({ order, onClose }: OrderDialog) {
  const t = useTranslations('orders.edit')
  const methods = useUiTexts('method')
  const language = useLanguage()
  const { recipientName, phone, street, city, state, landmark, postalCode } = order.shippingAddress
  const seen = {
    shippingAddress: { recipientName, phone, street, city, state, landmark, postalCode },
    paymentMethod: order.paymentMethod,
  }
  const form = useCommand(
    {
      ...{ recipientName, phone: formatPhone(phone), street, state },
      city: cityName(city, language),
      landmark: landmark ?? '',
      paymentMethod: order.paymentMethod as string,
    },
    {
      onDone: onClose,
      transform: ({ paymentMethod, ...address }) => ({
        shippingAddress: { ...address, postalCode },
        paymentMethod: paymentMethod as PaymentMethod,
        seen,
      }),
    }
  )
  /** The server names them inside the address, the form does not. */
  const errors = form.errors as Record<string, string | undefined>
  const field = (name: (typeof fields)[number]) => {
    const bound = form.field(name)
    return { ...bound, error: bound.error ?? errors[`shippingAddress.${name}`] }
  }
  return (
    <CommandDialog
      command={form}
      onClose={onClose}
      title={t.rich('title', inTitle(order))}
      description={t('what')}
      verb={t('verb')}
      keep={t('keep')}
      to={`${orderPath(order)}/edit`}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('recipientName')}
          maxLength={120}
          dir="auto"
          {...field('recipientName')}
        />
        <PhoneField label={t('phone')} maxLength={40} {...field('phone')} />
        <CityField
          label={t('city')}
          {...field('city')}
          onChange={(city) => form.set(cityWithRegion(city))}
        />
        <RegionField label={t('state')} {...field('state')} />
      </div>
      <TextField label={t('street')} maxLength={200} dir="auto" {...field('street')} />
      <TextField label={t('landmark')} optional maxLength={200} dir="auto" {...field('landmark')} />
      <SelectField
        label={t('method')}
        options={paymentMethods.map((value) => ({ value, label: methods(value) }))}
        {...form.field('paymentMethod')}
      />
    </CommandDialog>
  )
}
