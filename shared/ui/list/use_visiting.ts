import { useEffect, useState } from 'react'
import { router } from '@inertiajs/react'
import type { VisitEvent } from '../link.tsx'

/** Whether the same page is being asked for anew: old rows stay, dimmed. */
export function useVisiting(): boolean {
  const [visiting, setVisiting] = useState(false)
  useEffect(() => {
    const here = location.pathname
    const stops = [
      router.on('start', ({ detail: { visit } }: VisitEvent) => {
        if (visit.url.pathname === here && visit.method === 'get' && !visit.prefetch)
          setVisiting(true)
      }),
      router.on('finish', () => setVisiting(false)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  return visiting
}
