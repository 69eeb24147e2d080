'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; below: string[]; className: string; children: ReactNode }

/** A link that knows whether it, or a page below it, is the current one. */
export function NavLink({ href, below, className, children }: Props) {
  const path = usePathname()
  const current = path === href ? 'page' : below.includes(path) ? 'true' : undefined
  return (
    <Link href={href} aria-current={current} className={className}>
      {children}
    </Link>
  )
}
