import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/site-frame'

/** Who is signed in already is sent on by the answer itself. */
export const instant = false

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>
}
