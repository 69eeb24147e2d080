'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; className: string; children: ReactNode }

/** Current also while a page below it is open. */
export function AccountLink({ href, className, children }: Props) {
  const path = usePathname()
  const isBelow = path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={path === href ? 'page' : isBelow ? 'true' : undefined}
      className={className}
    >
      {children}
    </Link>
  )
}
