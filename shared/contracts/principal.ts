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
  token: string
}

/** Whether the person holds that staff role, or is an admin. */
export function isStaff(principal: Principal | null | undefined, role: StaffRole): boolean {
  return !!principal && (principal.isAdmin || principal.roles.includes(role))
}

/** First name and initial, "Anas F.": how an author is shown to others. Empty names become "Client". */
export function shownName(name: string): string {
  const [first, ...rest] = name.trim().split(/\s+/)
  if (!first) return 'Client'
  const last = rest.at(-1)
  return last ? `${first} ${[...last][0]!.toUpperCase()}.` : first
}
