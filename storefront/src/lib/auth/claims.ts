import type { Principal } from '@marketplace/shared/contracts/principal'

type Person = Pick<Principal, 'email' | 'name' | 'roles' | 'isAdmin'>

/** What a token tells about its person, beside `sub`. See docs/architecture.md, "Identity". */
export function claimsOf({ email, name, roles, isAdmin }: Person) {
  return { email, name, roles: roles ?? [], isAdmin }
}
