import { pictureTypeOf } from '@marketplace/shared/server/pictures/picture_type'
import { isOpen } from '#domain/order_status'
import { toCentimes } from '@marketplace/shared/contracts/money'
import type { OrderStatus, PaymentMethod, PaymentState } from '@marketplace/shared/contracts/orders'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export const proofStatuses = ['waiting', 'accepted', 'refused'] as const
export type ProofStatus = (typeof proofStatuses)[number]

/** What a receipt may be, with its type on the wire. */
export const proofTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
} as const
export type ProofType = keyof typeof proofTypes

/** Receipts of one checkout: more are a mistake or a misuse. */
export const maxProofs = 10

/** How long a shopper has for another receipt after one was refused. */
export const hoursAfterRefusal = 24

/** What these bytes are, whatever name they came under; null for anything that is no receipt. */
export function proofTypeOf(bytes: Buffer): ProofType | null {
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return 'pdf'
  const type = pictureTypeOf(bytes)
  return type === 'avif' ? null : type
}

type PaymentFacts = { status: PaymentState; paymentMethod: PaymentMethod; amount: string }

/** Money that is expected and that no courier brings: a receipt can show it. */
export function isPendingTransfer({ status, paymentMethod }: PaymentFacts): boolean {
  return status === 'pending' && rulesOf(paymentMethod).collectedBy !== 'courier'
}

/** Whether a shopper may send a receipt for the order. */
export function takesProof(status: OrderStatus, payments: readonly PaymentFacts[]): boolean {
  return isOpen(status) && payments.some(isPendingTransfer)
}

export type Need = { id: string; amount: bigint }

/**
 * Shares a transfer out over what is needed, the largest need first, exact to the centime. Gives the parts in that
 * order and what is left of the transfer.
 */
export function shareOut(came: bigint, needs: readonly Need[]): { parts: Need[]; rest: bigint } {
  let rest = came
  const parts: Need[] = []
  const largestFirst = needs.toSorted((a, b) => {
    if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
  for (const { id, amount: need } of largestFirst) {
    const amount = need < rest ? need : rest
    if (amount <= 0n) continue
    parts.push({ id, amount })
    rest -= amount
  }
  return { parts, rest }
}

/** What of an order's pending transfers is still due, in centimes. */
export function transferDue(due: bigint, payments: readonly PaymentFacts[]): bigint {
  const pending = payments
    .filter(isPendingTransfer)
    .reduce((sum, { amount }) => sum + toCentimes(amount), 0n)
  return pending < due ? pending : due
}
