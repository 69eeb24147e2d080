import { isCartLine, type CartLine } from './cart-line'

const key = 'cart'

/** A guest's cart, kept in this browser until somebody signs in. */
export function readGuestCart(): CartLine[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isCartLine) : []
  } catch {
    return []
  }
}

/** Whether the browser kept it; private windows may refuse. */
export function writeGuestCart(lines: CartLine[]): boolean {
  try {
    if (lines.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(lines))
    return true
  } catch {
    return false
  }
}
