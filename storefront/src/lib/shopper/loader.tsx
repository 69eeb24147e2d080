'use client'

import { useEffect } from 'react'
import { loadShopper } from './load'

let asked = false

/**
 * Asks who is here, and again where one comes from another part of the site or from another tab: one may have
 * signed in there, or filled the cart.
 */
export function ShopperLoader() {
  useEffect(() => {
    void loadShopper(asked)
    asked = true
    const again = () => {
      if (document.visibilityState === 'visible') void loadShopper(true)
    }
    document.addEventListener('visibilitychange', again)
    addEventListener('storage', again)
    return () => {
      document.removeEventListener('visibilitychange', again)
      removeEventListener('storage', again)
    }
  }, [])
  return null
}
