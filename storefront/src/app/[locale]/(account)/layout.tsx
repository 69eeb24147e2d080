import type { ReactNode } from 'react'
import { getLocale } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { SiteFrame } from '@/components/layout/site-frame'
import { AccountHolder } from '@/features/account/components/account-holder'
import { AccountNav } from '@/features/account/components/account-nav'
import { findDefaultPlace } from '@/features/addresses/server/find-default-place'
import { getSession } from '@/lib/auth/session'

/** Nothing of the account is prepared beforehand, so that a guest is redirected by the answer itself. */
export const instant = false

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <div className="shell grid gap-6 py-6 lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:gap-14 lg:py-10">
        <aside className="min-w-0">
          <div className="mb-4 min-h-12">
            <Holder />
          </div>
          <AccountNav />
        </aside>
        <div className="min-w-0">{children}</div>
      </div>
    </SiteFrame>
  )
}

async function Holder() {
  const session = await getSession()
  if (!session) return null
  const { id, name } = session.user
  const place = await findDefaultPlace(id)
  return <AccountHolder name={name} city={place && cityName(place.city, await getLocale())} />
}
