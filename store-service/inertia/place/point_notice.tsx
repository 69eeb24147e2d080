import { useTranslations } from 'use-intl'
import { cityName } from '@marketplace/shared/contracts/cities'
import { centreOf } from '@marketplace/shared/contracts/city_centres'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { cityNamed, kilometresFrom } from './nearest_city.ts'
import { mapLink } from './map_link.ts'
import { readDegrees } from './point.ts'

const farAway = 40
const atCentre = 0.05

type Props = { region: string; city: string; latitude: string; longitude: string }

/** Says in words where the point is, so that a wrong one is noticed without a map. */
export function PointNotice(place: Props) {
  return (
    <div aria-live="polite">
      <Words {...place} />
    </div>
  )
}

function Words({ region, city, latitude, longitude }: Props) {
  const t = useTranslations('fields')
  const language = useLanguage()
  const centre = cityNamed(city, region) && centreOf(city)
  const north = readDegrees(latitude)
  const east = readDegrees(longitude)
  if (north === null || east === null) {
    return <Notice tone="quiet">{t('pointMeans')}</Notice>
  }
  const link = (
    <a
      href={mapLink(north, east)}
      target="_blank"
      rel="noreferrer"
      className="font-medium text-primary hover:underline"
    >
      {t('onMap')}
    </a>
  )
  if (!centre)
    return (
      <Notice tone="quiet" action={link}>
        {t('pointMeans')}
      </Notice>
    )
  const distance = kilometresFrom(centre, north, east)
  const words = {
    city: cityName(city, language),
    km: formatDecimal(distance, 1, language),
  }
  return (
    <Notice tone={distance > farAway ? 'warn' : 'good'} action={link}>
      {t(
        distance > farAway ? 'pointFar' : distance < atCentre ? 'pointCentre' : 'pointNear',
        words
      )}
    </Notice>
  )
}
