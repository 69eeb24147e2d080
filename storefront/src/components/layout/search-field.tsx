'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense, useCallback, useEffect, useRef } from 'react'

type Props = { action: string; label: string; placeholder: string }

/** Shows what was searched for on the page that `action` names. */
export function SearchField({ action, label, placeholder }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const shown = useRef('')
  const show = useCallback((words: string) => {
    // what somebody has begun to type stays
    if (words !== shown.current) field.current!.value = words
    shown.current = words
  }, [])
  return (
    <>
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
      <Suspense>
        <Searched action={action} onSearched={show} />
      </Suspense>
    </>
  )
}

type SearchedProps = { action: string; onSearched: (words: string) => void }

/** Reads the words of the address; apart, since static pages do not know their query. */
function Searched({ action, onSearched }: SearchedProps) {
  const path = usePathname()
  const q = useSearchParams().get('q')
  const words = (path === action && q) || ''
  useEffect(() => onSearched(words), [words, onSearched])
  return null
}
