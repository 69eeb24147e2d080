/** A carrier as its page gets it. */
export type Carrier = {
  id: string
  name: string
  kind: 'manual' | 'file'
  isActive: boolean
  columnMap: Partial<Record<'tracking' | 'word' | 'at' | 'note', string>>
  exportColumns: { header: string; value: string }[]
  version: number
}

export type CarrierWord = {
  word: string
  written: string
  meaning: string | null
  waiting: number
}

export const meanings = [
  ...['delivered', 'returned', 'refused', 'unreachable', 'postponed', 'wrong_address', 'lost'],
  ...['on_the_way', 'ignored'],
] as const

export function carrierPath({ id }: Pick<Carrier, 'id'>): string {
  return `/admin/orders/carriers/${id}`
}
