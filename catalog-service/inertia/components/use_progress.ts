import { useEffect } from 'react'
import { router } from '@inertiajs/react'

/** Asks for these props every second as long as a job works on them. */
export function useProgress(active: boolean, only: string[]) {
  const names = only.join()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => {
      if (!document.hidden) router.reload({ only: names.split(',') })
    }, 1000)
    return () => clearInterval(timer)
  }, [active, names])
}
