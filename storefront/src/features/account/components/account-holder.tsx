import { getLocale } from 'next-intl/server'
import { cityName } from '@marketplace/shared/contracts/cities'
import { findDefaultCity } from '@/domain/addresses/find-default-city'
import { getSession } from '@/lib/session'

/** Whose account this is, with the city of their default address. */
export async function AccountHolder() {
  const session = await getSession()
  if (!session) return null
  const { id, name } = session.user
  const city = await findDefaultCity(id)
  const locale = await getLocale()
  return (
    <div className="flex items-center gap-3 lg:px-4">
      <span
        aria-hidden
        className="clip-arch grid h-12 w-10 place-items-center bg-linear-to-b from-[oklch(.58_.13_268)] to-[oklch(.45_.15_268)] pt-2 text-s font-semibold text-[oklch(.99_0_0)]"
      >
        {[...name][0]?.toUpperCase()}
      </span>
      <div className="min-w-0" dir="auto">
        <p className="truncate font-medium">{name}</p>
        {city && <p className="truncate text-s text-ink-2">{cityName(city, locale)}</p>}
      </div>
    </div>
  )
}
