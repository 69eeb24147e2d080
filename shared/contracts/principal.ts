import { hasVisibleCharacter, toWesternDigits, withoutInvisible } from './text.ts'

/** What `users.roles` may hold. An admin (`users.is_admin`) may do what each staff role may. */
export const staffRoles = ['catalog_staff', 'order_staff'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Who a verified token speaks for. `token` is the JWT itself, to be passed on in the person's name. */
export type Principal = {
  id: string
  email: string
  name: string
  roles: StaffRole[]
  isAdmin: boolean
  /** When the person signed in, in seconds (the claim `auth_time`). */
  authTime?: number
  /** The session that the token was made from (the claim `sid`). */
  sessionId?: string
  token: string
}

/** Whether the person holds that staff role, or is an admin. */
export function isStaff(principal: Principal | null | undefined, role: StaffRole): boolean {
  return !!principal && (principal.isAdmin || principal.roles.includes(role))
}

/**
 * First name and initial, "Anas F.": how an author is shown to others. Empty where nothing can be shown: no
 * visible character, or a name that is an e-mail address or a phone number (an `@`, more than four digits in
 * a row, however they are spaced).
 */
export function shownName(name: string): string {
  const words = visibleWords(name)
  if (tellsTooMuch(words.join(' '))) return ''
  const [first = '', ...rest] = words
  const initial = firstLetter(rest.at(-1) ?? '')
  return initial ? `${first} ${initial.toLocaleUpperCase('fr')}.` : first
}

/** Composed, without controls and characters that leave no mark. */
function visibleWords(name: string): string[] {
  return withoutInvisible(name.normalize('NFC'))
    .split(/[\s\p{Cc}]+/u)
    .filter(hasVisibleCharacter)
}

/** Whether a text may hold an e-mail address or a phone number: an `@`, or more than four digits in a row. */
export function tellsTooMuch(text: string): boolean {
  const plain = toWesternDigits(text.normalize('NFKC'))
  return plain.includes('@') || /\d([\s().+\p{Pd}]*\d){4}/u.test(plain)
}

/** A letter together with the accents that no composed form holds. */
function firstLetter(word: string): string {
  return word.match(/\p{L}\p{M}*/u)?.[0] ?? ''
}
