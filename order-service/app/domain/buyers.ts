import { compactDigits } from '@marketplace/shared/contracts/text'

/** How earlier orders of a phone ended. */
export type BuyerRecord = {
  delivered: number
  /** Parcels that came back. */
  refused: number
  /** Orders that ended because nobody answered. */
  unreachable: number
}

/** What the desk is told at a glance. It is a word for people: nothing is refused because of it. */
export const buyerWords = ['new', 'known', 'reliable', 'often_refuses'] as const
export type BuyerWord = (typeof buyerWords)[number]

/** A buyer is reliable from so many delivered parcels on, of at least that share. */
const reliable = { delivered: 3, share: 80 }
/** A buyer often refuses from so many refused parcels on, where less than that share was taken. */
const refuses = { refused: 2, share: 60 }

/** The share of the parcels sent that was taken, in whole percent; null where none was sent. */
export function acceptanceOf({ delivered, refused }: BuyerRecord): number | null {
  const sent = delivered + refused
  return sent === 0 ? null : Math.floor((delivered * 100) / sent)
}

export function wordFor(record: BuyerRecord): BuyerWord {
  const share = acceptanceOf(record)
  if (share === null) return 'new'
  if (record.refused >= refuses.refused && share < refuses.share) return 'often_refuses'
  if (record.delivered >= reliable.delivered && share >= reliable.share) return 'reliable'
  return 'known'
}

/** The last nine digits of a phone, by which orders know a buyer (`orders.phone_key`); null where there are none. */
export function phoneKeyOf(phone: string): string | null {
  return compactDigits(phone).replace(/\D/g, '').slice(-9) || null
}

/** How a phone key is read and dialled in Morocco. */
export function phoneOf(phoneKey: string): string {
  return `+212${phoneKey}`
}
