import { useEffect, useState } from 'react'
import { router } from '@inertiajs/react'
import type { VisitEvent } from './link.tsx'

/** Whether a page of this panel is being asked for; with `'here'`, only if it is the one that is shown. */
export function useVisiting(which: 'any' | 'here' = 'any'): boolean {
  const [visiting, setVisiting] = useState(false)
  useEffect(() => {
    const stops = [
      router.on('start', ({ detail: { visit } }: VisitEvent) => {
        const asked = which === 'any' || visit.url.pathname === location.pathname
        if (asked && visit.method === 'get' && !visit.prefetch) setVisiting(true)
      }),
      router.on('finish', () => setVisiting(false)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [which])
  return visiting
}
