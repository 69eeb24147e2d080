import { lazy, Suspense } from 'react'
import type { Locale } from '@/i18n/routing'

const ArabicCity = lazy(() => import('./arabic-city'))

/** A city in the reader's language; the table of Arabic names is loaded only where it is read. */
export function CityName({ city, locale }: { city: string; locale: Locale }) {
  const asWritten = <bdi>{city}</bdi>
  if (locale !== 'ar') return asWritten
  return (
    <Suspense fallback={asWritten}>
      <ArabicCity city={city} />
    </Suspense>
  )
}
