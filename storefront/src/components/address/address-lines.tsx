import { getLocale } from 'next-intl/server'
import { regions } from '@marketplace/shared/contracts/regions'
import { formatPhone } from '@/lib/format/phone'

export type ShownAddress = {
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  landmark?: string | null
}

/** An address as one writes it on a parcel. */
export async function AddressLines({ address }: { address: ShownAddress }) {
  const locale = await getLocale()
  const region = regions[address.state]?.[locale] ?? address.state
  return (
    <address className="text-s not-italic">
      <p dir="auto" className="own-direction">
        {address.recipientName}
      </p>
      <p dir="auto" className="own-direction">
        {address.street}
      </p>
      <p>
        <bdi>{address.city}</bdi>
        {locale === 'ar' ? '، ' : ', '}
        {region}
      </p>
      {address.landmark && (
        <p dir="auto" className="own-direction text-ink-2">
          {address.landmark}
        </p>
      )}
      <p className="mt-2">
        <bdi dir="ltr" className="figures">
          {formatPhone(address.phone)}
        </bdi>
      </p>
    </address>
  )
}
