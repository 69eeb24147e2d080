/** Why a receipt was not taken, each with its sentence in `orders.receipt.problems`. */
export const receiptProblems = [
  'required',
  'proof_type',
  'too_large',
  'too_many_proofs',
  'no_transfer_awaited',
  'failed',
] as const

export type ReceiptProblem = (typeof receiptProblems)[number]

/** What the address of a page says of the receipt that was sent from it. */
export function receiptProblem(asked: string | string[] | undefined): ReceiptProblem | undefined {
  return receiptProblems.find((known) => known === asked)
}
