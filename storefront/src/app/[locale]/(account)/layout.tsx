import { Suspense, type ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'
import { AccountHolder } from '@/features/account/components/account-holder'
import { AccountNav } from '@/features/account/components/account-nav'
import { PageSkeleton } from '@/features/account/components/page-skeleton'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <div className="shell grid gap-6 py-6 lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:gap-14 lg:py-10">
        <aside className="grid content-start gap-4 max-lg:min-w-0">
          <div className="min-h-12">
            <Suspense>
              <AccountHolder />
            </Suspense>
          </div>
          <AccountNav />
        </aside>
        <div className="min-w-0">
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </div>
      </div>
    </SiteFrame>
  )
}
