const name = 'checkout.note'

/** The word for the sellers; it stays in this tab until the order is placed, out of the address. */
export function readNote(): string {
  return sessionStorage.getItem(name) ?? ''
}

export function writeNote(text: string) {
  if (text.trim()) sessionStorage.setItem(name, text.trim())
  else sessionStorage.removeItem(name)
}
