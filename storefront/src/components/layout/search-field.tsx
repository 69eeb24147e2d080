'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

type Props = { action: string; label: string; placeholder: string }

/** Shows what was searched for on the page that `action` names; the address holds it, static pages cannot. */
export function SearchField({ action, label, placeholder }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const path = usePathname()
  useEffect(() => {
    const searched = path === action && new URLSearchParams(location.search).get('q')
    field.current!.value = searched || ''
  }, [action, path])
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
