'use client'

import { useEffect } from 'react'
import { loadShopper } from './load'

/** Asks once a page load who is here; renders nothing. */
export function ShopperLoader() {
  useEffect(() => {
    void loadShopper()
  }, [])
  return null
}
