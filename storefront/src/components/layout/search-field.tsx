'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

type Props = { label: string; placeholder: string }

/** Shows what was searched for; the address holds it, static pages cannot. */
export function SearchField({ label, placeholder }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const path = usePathname()
  useEffect(() => {
    field.current!.value = new URLSearchParams(location.search).get('q') ?? ''
  }, [path])
  return (
    <input
      ref={field}
      type="search"
      name="q"
      aria-label={label}
      placeholder={placeholder}
      maxLength={200}
      required
      autoComplete="off"
      enterKeyHint="search"
      className="h-full w-full min-w-0 rounded-e-full bg-transparent pe-4 outline-none"
    />
  )
}
