/** A small seeded generator (sfc32): the same label gives the same numbers on every machine. */
export class Random {
  #state: Uint32Array

  constructor(label: string) {
    this.#state = seedOf(label)
    for (let at = 0; at < 12; at++) this.next()
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    const s = this.#state
    const sum = (s[0]! + s[1]! + s[3]!) | 0
    s[3] = s[3]! + 1
    s[0] = s[1]! ^ (s[1]! >>> 9)
    s[1] = s[2]! + (s[2]! << 3)
    s[2] = ((s[2]! << 21) | (s[2]! >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!
  }

  /** One of the items, more often the heavier ones. */
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weight(item), 0)
    let left = this.next() * total
    return items.find((item) => (left -= weight(item)) < 0) ?? items.at(-1)!
  }

  shuffle<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1))
      ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
    }
    return mixed
  }

  /** A UUIDv7 of a moment, so that rows sort by when they came. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0')
    const hex = Array.from({ length: 19 }, () => this.int(0, 15).toString(16)).join('')
    const variant = this.int(8, 11).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(3, 6)}-${hex.slice(6, 18)}`
  }
}

/** FNV-1a over the label, four times with another start. */
function seedOf(label: string): Uint32Array {
  return Uint32Array.from([1, 2, 3, 4], (start) => {
    let hash = 2166136261 ^ start
    for (const letter of `rahba/${label}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619)
    return hash
  })
}
