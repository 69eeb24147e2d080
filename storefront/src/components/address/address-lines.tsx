import { formatPhone } from '@/lib/format/phone'
import { Place } from './place'

export type ShownAddress = {
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  landmark?: string | null
}

type Props = {
  address: ShownAddress
  /** Where the name stands above already. */
  withoutName?: boolean
}

/** An address as one writes it on a parcel. */
export function AddressLines({ address, withoutName = false }: Props) {
  return (
    <address className="text-s not-italic">
      {!withoutName && (
        <p dir="auto" className="own-direction">
          {address.recipientName}
        </p>
      )}
      <p dir="auto" className="own-direction">
        {address.street}
      </p>
      <p>
        <Place city={address.city} state={address.state} />
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
