import type { Principal } from '@marketplace/shared/contracts/principal'

type Person = Pick<Principal, 'email' | 'name' | 'roles' | 'isAdmin'>

/** What a token tells beside `sub`; `auth_time` is when its person signed in. See docs/architecture.md, "Identity". */
export function claimsOf({ email, name, roles, isAdmin }: Person, signedInAt: Date) {
  const authTime = Math.floor(signedInAt.getTime() / 1000)
  return { email, name, roles: roles ?? [], isAdmin, auth_time: authTime }
}
