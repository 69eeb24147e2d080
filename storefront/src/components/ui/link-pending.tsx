'use client'

import { useLinkStatus } from 'next/link'
import { Spinner } from './spinner'

/** Turns while the page that the link around it leads to is on its way, unless that is quick. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  if (!pending) return null
  return (
    <span className="transition-opacity delay-150 duration-120 starting:opacity-0">
      <Spinner />
    </span>
  )
}
