import { useState } from 'react'
import type { SuggestionList } from './suggestion-list'

type List = typeof SuggestionList

/** The list's script, which comes when somebody goes to the field. Without it the field is as good as before. */
export function useList() {
  const [List, setList] = useState<List | null>(null)

  async function load() {
    if (List) return
    const loaded = await import('./suggestion-list').catch(() => null)
    if (loaded) setList(() => loaded.SuggestionList)
  }

  return { List, load }
}
