'use client'

import { useEffect, useRef, useState } from 'react'
import type { Suggestions, SuggestionsProps } from './suggestions'

/**
 * Makes the search form around it a combobox of suggestions. Their script comes when somebody goes to the field;
 * where it does not come, the form is as good as before.
 */
export function SearchSuggestions(props: SuggestionsProps) {
  const place = useRef<HTMLDivElement>(null)
  const [Loaded, setLoaded] = useState<typeof Suggestions | null>(null)
  useEffect(() => {
    const form = place.current!.closest('form')!
    const input = form.querySelector('input')!
    input.role = 'combobox'
    input.ariaExpanded = 'false'
    const load = () => {
      // the script tells by it whether something was typed while it was on its way
      input.dataset.before = input.value
      import('./suggestions').then(
        (script) => setLoaded(() => script.Suggestions),
        () => {}
      )
    }
    input.addEventListener('focus', load, { once: true })
    if (document.activeElement === input) load()
    return () => input.removeEventListener('focus', load)
  }, [])
  return <div ref={place}>{Loaded && <Loaded {...props} />}</div>
}
