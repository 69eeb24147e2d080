'use client'

import { useEffect } from 'react'
import { loadShopper } from './load'

let asked = false

/** Asks who is here, and again where one comes from another part of the site: one may have signed in there. */
export function ShopperLoader() {
  useEffect(() => {
    void loadShopper(asked)
    asked = true
  }, [])
  return null
}
