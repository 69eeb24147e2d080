'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { href: string; className: string; children: ReactNode }

/** Current also while a page below it is open. */
export function AccountLink({ href, className, children }: Props) {
  const path = usePathname()
  const link = useRef<HTMLAnchorElement>(null)
  const isBelow = path.startsWith(`${href}/`)
  const current = path === href ? 'page' : isBelow ? 'true' : undefined
  useEffect(() => {
    // on a phone the row scrolls
    if (current) link.current!.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [current])
  return (
    <Link ref={link} href={href} prefetch={false} aria-current={current} className={className}>
      {children}
    </Link>
  )
}
