'use client'

import { useState } from 'react'
import { ShoppingBag } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { Stepper, type StepperTexts } from '@/components/ui/stepper'
import { addToCart } from '@/lib/shopper/cart'
import { maxQuantity } from '@/lib/shopper/cart-line'
import { toast } from '@/lib/toast'

type AddTexts = {
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
  /** Lets one choose how many; without it one is added. */
  quantityTexts?: StepperTexts
  /** The button's classes. */
  look?: string
}

/** Puts a product in the cart, never more than there is, and says what became of it. */
export function AddToCart(props: Props) {
  const { productId, available, cartHref, texts, quantityTexts, look = `${button()} px-4` } = props
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
      {quantityTexts && (
        <Stepper
          value={quantity}
          max={Math.min(available, maxQuantity)}
          texts={quantityTexts}
          onChange={setQuantity}
        />
      )}
      <button type="button" aria-busy={busy} onClick={add} className={`${look} grow`}>
        {busy ? <Spinner /> : <ShoppingBag size={20} aria-hidden className="max-[22.5rem]:hidden" />}
        {busy ? texts.adding : texts.add}
      </button>
    </div>
  )
}
