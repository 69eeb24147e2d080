import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '@marketplace/shared/ui/language'
import { cityName } from '@marketplace/shared/contracts/cities'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import type { Line } from '../../phone_order.ts'
import { cityWithRegion } from '../../place.ts'
import { newKey, optionalText } from '../../use_command.ts'
import { useCheckedForm } from '../../use_checked_form.ts'
import type { Known } from './use_buyer.ts'
import type { Quote } from './use_quote.ts'

const told = ['recipientName', 'phone', 'street', 'city', 'state', 'landmark'] as const
type Told = (typeof told)[number]

/**
 * The form of the page. It is sent under one key, so that two presses are one order, with the prices that the page
 * shows: one that has changed is told instead of booked.
 */
export function usePhoneOrder() {
  const t = useTranslations('orders.phone')
  const language = useLanguage()
  const [key] = useState(newKey)
  const [quote, seeQuote] = useState<Quote | null>(null)
  const form = useCheckedForm(
    {
      ...{ recipientName: '', phone: '', street: '', city: '', state: '', landmark: '' },
      items: [] as Line[],
      paymentMethod: 'cod' as PaymentMethod,
      mayOpenParcel: false,
      locale: language as Locale,
      note: '',
    },
    {
      headers: { 'Idempotency-Key': key },
      check: (values) => ({
        phone: values.phone.trim() ? undefined : t('phoneMissing'),
        recipientName: values.recipientName.trim() ? undefined : t('nameMissing'),
        street: values.street.trim() ? undefined : t('streetMissing'),
        city: values.city.trim() ? undefined : t('cityMissing'),
        state: values.state ? undefined : t('regionMissing'),
        items: values.items.length > 0 ? undefined : t('itemsMissing'),
      }),
      transform: ({ items, paymentMethod, mayOpenParcel, locale, note, ...recipient }) => ({
        items: items.map(({ productId, quantity, price }) => {
          return { productId, quantity, expectedPrice: priceNow(quote, productId) ?? price }
        }),
        recipient: { ...recipient, city: storedCity(recipient.city.trim()) },
        ...{ paymentMethod, mayOpenParcel, locale, note: optionalText(note) },
      }),
    }
  )

  /** The server names what it was sent, which stands here flat. */
  function field<Name extends keyof typeof form.values & string>(name: Name) {
    const bound = form.field(name)
    const errors = form.errors as Record<string, string>
    const path = (told as readonly string[]).includes(name) ? `recipient.${name}` : name
    const error = bound.error ?? errors[path]
    return { ...bound, error }
  }

  const setCity = (city: string) => form.set(cityWithRegion(city))

  function fillFrom({ address, locale }: Known) {
    if (!address) return
    form.set({
      ...{ recipientName: address.recipientName, street: address.street },
      ...{ city: cityName(address.city, language), state: address.state },
      landmark: address.landmark ?? '',
      phone: formatPhone(address.phone),
      ...(locale ? { locale } : {}),
    })
  }

  const itemErrors = Object.entries(form.errors as Record<string, string>)
    .filter(([name]) => name.startsWith('items'))
    .map(([, words]) => words)

  return {
    ...form,
    field,
    setCity,
    fillFrom,
    seeQuote,
    itemsError: field('items').error ?? itemErrors[0],
    send: () => form.submit('post', '/admin/orders/new'),
  }
}

function priceNow(quote: Quote | null, productId: string): string | undefined {
  const items = quote?.stores.flatMap((store) => store.items) ?? []
  return items.find((item) => item.productId === productId)?.unitPrice
}

export type { Told }
