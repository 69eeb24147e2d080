import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MapPin } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { AcceptCity } from './dialogs/accept_city.tsx'
import type { Parcel } from './parcel_card.tsx'
import type { Order } from '../order.ts'

type Props = { order: Order; parcel: Parcel; mayChoose: boolean }

/** A city that is not in the list holds up the parcel until somebody says which one is meant. */
export function CityCard({ order, parcel, mayChoose }: Props) {
  const t = useTranslations('orders.city')
  const [isAsked, ask] = useState(false)
  const isLeft = order.status === 'pending' || order.status === 'confirmed'
  if (parcel.cityKnown || !isLeft) return null
  return (
    <Card title={t('title')}>
      <Notice tone="warn" icon={MapPin}>
        {t.rich('what', {
          city: order.shippingAddress.city,
          bdi: (city) => <bdi className="font-medium">{city}</bdi>,
        })}
      </Notice>
      {mayChoose ? (
        <Button className="mt-3" onClick={() => ask(true)}>
          {t('choose')}
        </Button>
      ) : (
        <p className="mt-3 text-ink-2">{t('waits')}</p>
      )}
      {isAsked && <AcceptCity order={order} onClose={() => ask(false)} />}
    </Card>
  )
}
