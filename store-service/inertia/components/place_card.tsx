import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Ltr } from '@marketplace/shared/ui/values'
import { mapLink } from '../place/map_link.ts'

export function PlaceCard({ store }: { store: Data.Store }) {
  const t = useTranslations('fields')
  const language = useLanguage()
  return (
    <Card
      title={t('place')}
      aside={
        <a
          href={mapLink(store.latitude, store.longitude)}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1.5 font-medium text-primary hover:underline"
        >
          {t('onMap')}
          <ExternalLink className="size-3.5" aria-hidden />
        </a>
      }
    >
      <Facts wide>
        <Fact label={t('street')}>{store.street}</Fact>
        <Fact label={t('city')}>{cityName(store.city, language)}</Fact>
        <Fact label={t('state')}>{regions[store.state]?.[language]}</Fact>
        <Fact label={t('coordinates')}>
          <Ltr>
            {store.latitude}, {store.longitude}
          </Ltr>
        </Fact>
      </Facts>
    </Card>
  )
}
