import { useEffect, useState } from 'react'
import { transfersPath } from '../../transfer.ts'

const pause = 300

/** Which other orders were paid under the reference, asked for once one stops typing. The server has the last word. */
export function useReferenceUses(proofId: string, reference: string): string[] {
  const [found, setFound] = useState<{ reference: string; orderNumbers: string[] } | null>(null)
  const wanted = reference.trim()
  useEffect(() => {
    if (wanted.length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ reference: wanted })
      const headers = { accept: 'application/json' }
      const { signal } = stop
      try {
        const answer = await fetch(`${transfersPath}/${proofId}/reference?${query}`, {
          ...{ headers, signal },
        })
        if (answer.ok) setFound({ reference: wanted, ...(await answer.json()) })
      } catch {
        // A check that fails holds nobody up.
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [proofId, wanted])
  return found?.reference === wanted ? found.orderNumbers : []
}
