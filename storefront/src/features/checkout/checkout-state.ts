import { paymentMethods, type PaymentMethod } from '@marketplace/shared/contracts/orders'
import type { Place } from '@/lib/shopper/store'

export const steps = ['address', 'payment', 'review'] as const
export type Step = (typeof steps)[number]

/** Where one is in a checkout, as its address says. */
export type CheckoutState = {
  step: Step
  address?: string
  method: PaymentMethod
  /** A new address is written, though there are some to choose from. */
  writing: boolean
}

type SearchParams = Record<string, string | string[] | undefined>

export function parseCheckout(params: SearchParams): CheckoutState {
  const one = (key: string) => [params[key]].flat()[0]
  const address = one('address')?.match(/^[0-9a-f-]{36}$/i)?.[0]
  const asked = steps.find((step) => step === one('step')) ?? 'address'
  return {
    step: address ? asked : 'address',
    address,
    method: paymentMethods.find((method) => method === one('method')) ?? 'cod',
    writing: one('new') === '1',
  }
}

/** The parameters of one step, with what was chosen before it. */
export function checkoutParams({ step, address, method }: Partial<CheckoutState>) {
  return { step, address, method: method === 'cod' ? undefined : method }
}

/** The place that decides what delivery costs. */
export function placeOf({ state, city }: { state: string; city: string }): Place {
  return { region: state, city }
}
