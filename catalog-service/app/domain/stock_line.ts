/**
 * A line of a reservation and what each step makes of it (docs/rules.md, "Stock"). A move says where the
 * line goes and how often its quantity is added to the two numbers of the product's stock. What is
 * `unchanged` is a step repeated or come too late to matter; what is `refused` must be told so.
 */
export const lineStatuses = [
  'held',
  'confirmed',
  'committed',
  'returned',
  'released',
  'expired',
] as const
export type LineStatus = (typeof lineStatuses)[number]

export const steps = ['hold', 'confirm', 'release', 'commit', 'return', 'expire'] as const
export type Step = (typeof steps)[number]

export type Move = {
  to: LineStatus
  quantity: -1 | 0 | 1
  reserved: -1 | 0 | 1
  movement: 'sale' | 'return' | null
}
export type Effect = Move | 'unchanged' | 'refused'

const keep = (to: LineStatus): Move => ({ to, quantity: 0, reserved: 0, movement: null })
const take = (to: LineStatus): Move => ({ to, quantity: 0, reserved: 1, movement: null })
const free = (to: LineStatus): Move => ({ to, quantity: 0, reserved: -1, movement: null })
const sell: Move = { to: 'committed', quantity: -1, reserved: -1, movement: 'sale' }
const takeBack: Move = { to: 'returned', quantity: 1, reserved: 0, movement: 'return' }

export const effects: Record<Step, Record<LineStatus, Effect>> = {
  hold: {
    held: 'unchanged',
    confirmed: 'unchanged',
    committed: 'unchanged',
    returned: 'unchanged',
    released: 'refused',
    expired: take('held'),
  },
  confirm: {
    held: keep('confirmed'),
    confirmed: 'unchanged',
    committed: 'unchanged',
    returned: 'unchanged',
    released: 'unchanged',
    expired: take('confirmed'),
  },
  release: {
    held: free('released'),
    confirmed: free('released'),
    committed: 'refused',
    returned: 'refused',
    released: 'unchanged',
    expired: keep('released'),
  },
  commit: {
    held: 'refused',
    confirmed: sell,
    committed: 'unchanged',
    returned: 'unchanged',
    released: 'refused',
    expired: 'refused',
  },
  return: {
    held: 'refused',
    confirmed: 'refused',
    committed: takeBack,
    returned: 'unchanged',
    released: 'refused',
    expired: 'refused',
  },
  expire: {
    held: free('expired'),
    confirmed: 'unchanged',
    committed: 'unchanged',
    returned: 'unchanged',
    released: 'unchanged',
    expired: 'unchanged',
  },
}

export type Line = {
  productId: string
  quantity: number
  status: LineStatus
  orderId: string | null
}
export type LineMove = { line: Line; move: Move }

/** The moves that a step makes of these lines, or null where it may not be taken on one of them. */
export function planStep(step: Step, lines: Line[], orderId?: string): LineMove[] | null {
  const moves: LineMove[] = []
  for (const line of lines) {
    const effect = effects[step][line.status]
    if (effect === 'refused' || belongsToAnother(line, orderId)) return null
    if (effect !== 'unchanged') moves.push({ line, move: effect })
  }
  return moves
}

function belongsToAnother({ orderId }: Line, asking?: string): boolean {
  return !!orderId && !!asking && orderId !== asking
}
