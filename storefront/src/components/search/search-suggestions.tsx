'use client'

import { useEffect, useRef, useState } from 'react'
import type { Suggestions, SuggestionsProps } from './suggestions'

/**
 * Makes the search form around it a combobox of suggestions. Their script comes with the first letter that is typed;
 * where it does not come, the form is as good as before.
 */
export function SearchSuggestions(props: SuggestionsProps) {
  const place = useRef<HTMLDivElement>(null)
  const [Loaded, setLoaded] = useState<typeof Suggestions | null>(null)
  useEffect(() => {
    const input = place.current!.closest('form')!.querySelector('input')!
    const load = () =>
      import('./suggestions').then(
        (script) => setLoaded(() => script.Suggestions),
        () => {}
      )
    input.role = 'combobox'
    input.ariaExpanded = 'false'
    input.addEventListener('input', load, { once: true })
    return () => input.removeEventListener('input', load)
  }, [])
  return <div ref={place}>{Loaded && <Loaded {...props} />}</div>
}
