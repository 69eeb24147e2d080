'use client'

import { useTranslations } from 'next-intl'
import { ShoppingBag } from '@/components/ui/icons'
import { countItems } from '@/lib/shopper/cart-line'
import { useShopper } from '@/lib/shopper/store'

export function ItemCount() {
  const t = useTranslations('checkout')
  const { status, cart } = useShopper()
  return (
    <>
      <ShoppingBag size={20} />
      {status === 'ready' && t('items', { count: countItems(cart) })}
    </>
  )
}
