'use client'

import { useRef, useState } from 'react'
import { Check, ShoppingBag } from '@/components/ui/icons'
import { Spinner } from '@/components/ui/spinner'
import { addToCart } from '@/lib/shopper/cart'
import { toast } from '@/components/ui/toast'
import { useQuantity } from './quantity'

type AddTexts = {
  add: string
  adding: string
  done: string
  added: string
  limited: string
  failed: string
  seeCart: string
  noScript: string
}

type Props = {
  productId: string
  available: number
  cartHref: string
  texts: AddTexts
  /** The button's classes. */
  look: string
}

/** For so long a second tap on the same button is a slip of the finger. */
const DOUBLE_TAP_MS = 800

type State = 'ready' | 'adding' | 'done'

/** Puts a product in the cart, never more than there is, and says what became of it. */
export function AddToCart({ productId, available, cartHref, texts, look }: Props) {
  const { quantity } = useQuantity()
  const [state, setState] = useState<State>('ready')
  const isBusy = useRef(false)

  async function add() {
    if (isBusy.current) return
    isBusy.current = true
    setState('adding')
    const result = await addToCart(productId, quantity, available)
    setState(result === 'failed' ? 'ready' : 'done')
    const action = { label: texts.seeCart, href: cartHref }
    if (result === 'failed') toast(texts.failed, { tone: 'warning' })
    else if (result === 'limited') toast(texts.limited, { tone: 'warning', action })
    else toast(texts.added, { action })
    setTimeout(() => {
      isBusy.current = false
      setState('ready')
    }, DOUBLE_TAP_MS)
  }

  const words = { ready: texts.add, adding: texts.adding, done: texts.done }
  return (
    <>
      <button
        type="button"
        aria-busy={state === 'adding'}
        onClick={add}
        className={`${look} w-full grow`}
      >
        <StateIcon state={state} />
        {words[state]}
      </button>
      <noscript>{texts.noScript}</noscript>
    </>
  )
}

function StateIcon({ state }: { state: State }) {
  if (state === 'adding') return <Spinner />
  const Icon = state === 'done' ? Check : ShoppingBag
  return <Icon size={20} className="max-[22.5rem]:hidden" />
}
