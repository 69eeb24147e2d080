'use client'

import { useEffect, useMemo } from 'react'
import { askProducts, forgetProducts, useCartProducts } from './cart-products'
import type { FilledLine } from './cart-groups'
import { useShopper } from './store'

/**
 * The cart with its products at today's price and stock. `lines` is null while loading; `failed` where the products
 * cannot be had, and `refresh` asks anew for every one.
 */
export function useCart(gatewayUrl: string) {
  const { status, cart } = useShopper()
  const { known, failed } = useCartProducts()
  const missing = cart.map(({ productId }) => productId).filter((id) => !known.has(id))
  const wanted = missing.join(',')

  useEffect(() => {
    if (status === 'ready' && wanted !== '' && !failed)
      void askProducts(gatewayUrl, wanted.split(','))
  }, [gatewayUrl, status, wanted, failed])

  const lines = useMemo<FilledLine[]>(
    () => cart.map((line) => ({ ...line, product: known.get(line.productId) ?? null })),
    [cart, known]
  )
  const isLoading = status !== 'ready' || wanted !== ''
  return { lines: isLoading ? null : lines, failed, refresh: forgetProducts }
}
