import { Suspense, type ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <Suspense>{children}</Suspense>
    </SiteFrame>
  )
}
