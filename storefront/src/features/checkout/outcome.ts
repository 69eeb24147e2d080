import type { FieldError, Problem, ProblemCode } from '@marketplace/shared/contracts/problem'
import type { Answered } from '@/lib/shopper/requests'

export type LineTrouble = 'out_of_stock' | 'unavailable' | 'paused' | 'price'

/** What an answer to a checkout means for the one who ordered. */
export type Outcome =
  | { kind: 'placed'; orders: string[] }
  /** Nobody knows yet: ask again with the same key. */
  | { kind: 'unsure' }
  | { kind: 'signedOut' }
  /** Nothing was ordered; the key is free. */
  | { kind: 'refused'; lines: Map<number, LineTrouble>; address: boolean; detail: string }

const askAgain: readonly ProblemCode[] = ['idempotency_in_progress', 'rate_limited']

export function outcomeOf(answer: Answered<{ orders: string[] }>): Outcome {
  if (answer.ok) return { kind: 'placed', orders: answer.data.orders }
  const { status, problem } = answer
  if (status === 401) return { kind: 'signedOut' }
  if (!problem || status >= 500 || askAgain.includes(problem.code)) return { kind: 'unsure' }
  return {
    kind: 'refused',
    lines: linesOf(problem),
    address: (problem.errors ?? []).some(({ field }) => field === 'shippingAddressId'),
    detail: problem.detail,
  }
}

function linesOf({ code, errors = [] }: Problem): Map<number, LineTrouble> {
  const found = errors.map((error) => [lineOf(error), troubleOf(code, error)] as const)
  return new Map(
    found.filter((entry): entry is [number, LineTrouble] => entry[0] !== null && entry[1] !== null)
  )
}

function lineOf({ field }: FieldError): number | null {
  const match = /^items\.(\d+)(?:\.|$)/.exec(field)
  return match ? Number(match[1]) : null
}

function troubleOf(code: ProblemCode, { rule }: FieldError): LineTrouble | null {
  if (code === 'out_of_stock') return 'out_of_stock'
  if (code === 'conflict') return 'price'
  return rule === 'unavailable' || rule === 'paused' ? rule : null
}
