/**
 * The transitions of a reservation's line (docs/rules.md, "Stock"). A change names the next status and how
 * often the line's quantity is added to the stock's two numbers. `unchanged` means done before or no longer
 * needed; `refused` is an error.
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

export const transitions = ['hold', 'confirm', 'release', 'commit', 'return', 'expire'] as const
export type Transition = (typeof transitions)[number]

export type Change = {
  to: LineStatus
  quantity: -1 | 0 | 1
  reserved: -1 | 0 | 1
  movement: 'sale' | 'return' | null
}
export type Effect = Change | 'unchanged' | 'refused'

const keep = (to: LineStatus): Change => ({ to, quantity: 0, reserved: 0, movement: null })
const take = (to: LineStatus): Change => ({ to, quantity: 0, reserved: 1, movement: null })
const free = (to: LineStatus): Change => ({ to, quantity: 0, reserved: -1, movement: null })
const sell: Change = { to: 'committed', quantity: -1, reserved: -1, movement: 'sale' }
const takeBack: Change = { to: 'returned', quantity: 1, reserved: 0, movement: 'return' }

export const effects: Record<Transition, Record<LineStatus, Effect>> = {
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
export type LineChange = { line: Line; change: Change }

/** The changes that a transition makes to these lines, or the line that refuses it. */
export function planTransition(
  transition: Transition,
  lines: Line[],
  orderId?: string
): { changes: LineChange[] } | { refusedBy: Line } {
  const changes: LineChange[] = []
  for (const line of lines) {
    const effect = effects[transition][line.status]
    if (effect === 'refused' || belongsToAnother(line, orderId)) return { refusedBy: line }
    if (effect !== 'unchanged') changes.push({ line, change: effect })
  }
  return { changes }
}

function belongsToAnother({ orderId }: Line, asking?: string): boolean {
  return !!orderId && !!asking && orderId !== asking
}
