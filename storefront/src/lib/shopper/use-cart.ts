'use client'

import { useEffect, useMemo } from 'react'
import { askProducts, forgetProducts, useCartProducts } from './cart-products'
import type { FilledLine } from './cart-groups'
import { loadShopper } from './load'
import { useShopper } from './store'

/**
 * The cart with its products at today's price and stock, asked for again whenever one comes back to the page. `lines`
 * is null while loading; `failed` where they cannot be had, and `refresh` asks anew for everything.
 */
export function useCart(gatewayUrl: string) {
  const { status, cart } = useShopper()
  const { known, failed } = useCartProducts()
  const ids = cart.map(({ productId }) => productId).join(',')
  const isMissingSome = cart.some(({ productId }) => !known.has(productId))

  useEffect(() => {
    if (status !== 'ready' || ids === '' || failed) return
    const ask = () => {
      if (document.visibilityState === 'visible') void askProducts(gatewayUrl, ids.split(','))
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => document.removeEventListener('visibilitychange', ask)
  }, [gatewayUrl, status, ids, isMissingSome, failed])

  const lines = useMemo<FilledLine[]>(
    () => cart.map((line) => ({ ...line, product: known.get(line.productId) ?? null })),
    [cart, known]
  )
  const isLoading = status !== 'ready' || isMissingSome
  return { lines: isLoading ? null : lines, failed: failed || status === 'failed', refresh }
}

function refresh() {
  forgetProducts()
  void loadShopper(true)
}
