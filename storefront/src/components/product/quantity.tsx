'use client'

import { createContext, useContext, useState, type ReactNode } from 'react'
import { Stepper, type StepperTexts } from '@/components/ui/stepper'
import { maxQuantity } from '@marketplace/shared/contracts/limits'

type Chosen = { quantity: number; setQuantity: (quantity: number) => void }

const Quantity = createContext<Chosen>({ quantity: 1, setQuantity: () => {} })

/** How many the buttons around will add; one where nothing lets one choose. */
export const useQuantity = () => useContext(Quantity)

/** One choice of a quantity for all buttons inside: a page may have several, for a desk and for a phone. */
export function QuantityProvider({ children }: { children: ReactNode }) {
  const [quantity, setQuantity] = useState(1)
  return <Quantity value={{ quantity, setQuantity }}>{children}</Quantity>
}

export function QuantityStepper({ available, texts }: { available: number; texts: StepperTexts }) {
  const { quantity, setQuantity } = useQuantity()
  return (
    <Stepper
      value={quantity}
      max={Math.min(available, maxQuantity)}
      texts={texts}
      onChange={setQuantity}
    />
  )
}
