import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { Ltr, Phone } from '@marketplace/shared/ui/values'

/** Who stands behind a store; ICE and RIB are shown to themselves and to admins. */
export function BusinessCard({ owner }: { owner: Data.StoreOwner }) {
  const t = useTranslations('fields')
  const none = <span className="font-normal text-ink-2">{t('none')}</span>
  return (
    <Card title={t('business')}>
      <Facts>
        <Fact label={t('businessName')}>{owner.businessName}</Fact>
        <Fact label={t('phone')}>
          {owner.phone ? (
            <a href={`tel:${owner.phone}`} className="hover:underline">
              <Phone value={owner.phone} />
            </a>
          ) : (
            none
          )}
        </Fact>
        <Fact label={t('ice')}>{owner.ice ? <Ltr>{owner.ice}</Ltr> : none}</Fact>
        <Fact label={t('rib')}>
          {owner.rib ? (
            <Ltr>{owner.rib.replace(/(\d{3})(\d{3})(\d{16})(\d{2})/, '$1 $2 $3 $4')}</Ltr>
          ) : (
            none
          )}
        </Fact>
      </Facts>
    </Card>
  )
}
