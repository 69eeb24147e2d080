import { getLocale } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'

/** City and region in the reader's language; a city that is not known stands as it was written. */
export async function Place({ city, state }: { city: string; state: string }) {
  const locale = await getLocale()
  return (
    <>
      <bdi>{cityName(city, locale)}</bdi>
      {locale === 'ar' ? '، ' : ', '}
      {regions[state]?.[locale] ?? state}
    </>
  )
}
