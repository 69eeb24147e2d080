'use client'

import { useState } from 'react'
import { ShoppingBag } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { Stepper, type StepperTexts } from '@/components/ui/stepper'
import { addToCart } from '@/lib/shopper/cart'
import { mostOfOne } from '@/lib/shopper/cart-line'
import { toast } from '@/lib/toast'

export type AddTexts = StepperTexts & {
  add: string
  adding: string
  added: string
  limited: string
  failed: string
  seeCart: string
}

type Props = {
  productId: string
  available: number
  cartHref: string
  texts: AddTexts
  /** A bar on a phone has no room for a quantity: it adds one. */
  withQuantity?: boolean
}

export function AddToCart({ productId, available, cartHref, texts, withQuantity }: Props) {
  const [quantity, setQuantity] = useState(1)
  const [busy, setBusy] = useState(false)

  async function add() {
    if (busy) return
    setBusy(true)
    const result = await addToCart(productId, quantity, available)
    setBusy(false)
    const action = { label: texts.seeCart, href: cartHref }
    if (result === 'failed') toast(texts.failed, { tone: 'warning' })
    else if (result === 'limited') toast(texts.limited, { tone: 'warning', action })
    else toast(texts.added, { action })
  }

  return (
    <div className="flex gap-3">
      {withQuantity && (
        <Stepper
          value={quantity}
          max={Math.min(available, mostOfOne)}
          texts={texts}
          onChange={setQuantity}
        />
      )}
      <button type="button" aria-busy={busy} onClick={add} className={`${button()} grow px-4`}>
        {busy ? <Spinner /> : <ShoppingBag size={20} aria-hidden />}
        {busy ? texts.adding : texts.add}
      </button>
    </div>
  )
}
