'use client'

import { useEffect } from 'react'

/** Registers what shows a page of our own where there is no connection. Browsers have it over https only. */
export function OfflinePage() {
  useEffect(() => {
    void navigator.serviceWorker?.register('/sw.js').catch(() => {})
  }, [])
  return null
}
