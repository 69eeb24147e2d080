'use client'

import { useState } from 'react'
import { button } from '@/components/ui/button'
import { addToCart } from '@/lib/shopper/cart'
import { toast } from '@/lib/toast'

type Props = {
  productId: string
  available: number
  cartHref: string
  texts: { add: string; added: string; seeCart: string; failed: string }
}

export function AddToCart({ productId, available, cartHref, texts }: Props) {
  const [busy, setBusy] = useState(false)

  async function add() {
    if (busy) return
    setBusy(true)
    const done = await addToCart(productId, 1, available)
    setBusy(false)
    if (done !== 'failed') toast(texts.added, { action: { label: texts.seeCart, href: cartHref } })
    else toast(texts.failed, { tone: 'warning' })
  }

  return (
    <button
      type="button"
      onClick={add}
      aria-busy={busy}
      className={`${button('secondary', 's')} w-full`}
    >
      {texts.add}
    </button>
  )
}
