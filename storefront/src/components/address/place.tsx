import { getLocale } from 'next-intl/server'
import { regions } from '@marketplace/shared/contracts/regions'

/** City and region; the city as it was written, whichever way the page runs. */
export async function Place({ city, state }: { city: string; state: string }) {
  const locale = await getLocale()
  return (
    <>
      <bdi>{city}</bdi>
      {locale === 'ar' ? '، ' : ', '}
      {regions[state]?.[locale] ?? state}
    </>
  )
}
