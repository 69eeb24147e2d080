import { useEffect, useRef, useState } from 'react'
import { fetchSuggestions, type Suggestions } from '@/lib/api/suggestions'

export type Found = { words: string; suggestions: Suggestions }

/** Fewer letters mean nothing yet. */
const fewestLetters = 2

/** How long somebody pauses who waits for suggestions. */
const pauseMs = 150

/** Asks for suggestions when typing pauses. Only what was asked for last is ever shown. */
export function useSuggestions(gatewayUrl: string) {
  const [found, setFound] = useState<Found | null>(null)
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  function ask(typed: string) {
    stop.current?.()
    const words = typed.trim()
    if (words.length < fewestLetters) return setFound(null)
    const stopper = new AbortController()
    const timer = setTimeout(async () => {
      const suggestions = await fetchSuggestions(gatewayUrl, words, stopper.signal)
      if (!stopper.signal.aborted) setFound(suggestions && { words, suggestions })
    }, pauseMs)
    stop.current = () => {
      clearTimeout(timer)
      stopper.abort()
    }
  }

  return { found, ask }
}
