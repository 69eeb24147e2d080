import type { Principal } from '@marketplace/shared/contracts/principal'

type SessionStart = { id: string; createdAt: Date }

type Person = Pick<Principal, 'email' | 'name' | 'roles' | 'isAdmin'>

/** What a token tells beside `sub`: `sid` is the session it is made from, `auth_time` when that began. See docs/architecture.md, "Identity". */
export function claimsOf({ email, name, roles, isAdmin }: Person, session: SessionStart) {
  const authTime = Math.floor(session.createdAt.getTime() / 1000)
  return { email, name, roles: roles ?? [], isAdmin, auth_time: authTime, sid: session.id }
}
