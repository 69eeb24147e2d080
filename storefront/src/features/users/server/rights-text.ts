import { staffRoles, type StaffRole } from '@marketplace/shared/contracts/principal'

/** Somebody's rights as a form carries them: `catalog_staff,admin`; `-` for none. */
export function rightsText({ roles, isAdmin }: { roles: StaffRole[]; isAdmin: boolean }): string {
  const held = staffRoles.filter((role) => roles.includes(role))
  return [...held, ...(isAdmin ? ['admin'] : [])].join() || '-'
}
