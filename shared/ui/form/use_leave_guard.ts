import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { useUiTexts } from '../language.tsx'
import type { VisitEvent } from '../link.tsx'

/** Asks before a page with something unsaved is left by a link, the browser's buttons or closing it. */
export function useLeaveGuard(active: boolean) {
  const question = useUiTexts('form')('leave')
  useEffect(() => {
    if (!active) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    const stop = router.on('before', ({ detail: { visit } }: VisitEvent) => {
      if (visit.method === 'get' && !visit.prefetch && !visit.async) return confirm(question)
      return true
    })
    return () => {
      removeEventListener('beforeunload', ask)
      stop()
    }
  }, [active, question])
}
