import type { AuthRoute } from './routes.ts'

export type Rule = { window: number; max: number }

const perMinute = (max: number, scale: number): Rule => ({
  window: 60,
  max: Math.ceil(max * scale),
})

/** Everything below `/api/auth`, by address, paths that do not exist included. */
export const addressLimit = (scale: number): Rule => perMinute(100, scale)

/** Failed sign-ins, by address. */
export const failureLimit = (scale: number): Rule => perMinute(10, scale)

/** Routes with a limit of their own, by address. See docs/architecture.md, "Limits". */
export function routeLimit(route: AuthRoute, scale: number): Rule | null {
  return strict.has(route) ? perMinute(20, scale) : null
}

const strict: ReadonlySet<AuthRoute> = new Set([
  '/sign-up/email',
  '/sign-in/social',
  '/request-password-reset',
  '/reset-password',
  '/reset-password/:token',
  '/change-password',
  '/send-verification-email',
] as const)

/** Asked by the gateway and by services for everyone at once. */
export const isShared = (route: AuthRoute) =>
  route === '/token' || route === '/get-session' || route === '/jwks' || route === '/ok'

/** How long failures of an account are remembered, in seconds. */
export const accountWindow = 15 * 60

const freeFailures = 5
const longestWait = 60

/** Seconds that a device which the account does not know waits after so many failures: 2, 4, 8 … 60. */
export function waitAfter(failures: number, scale: number): number {
  const beyond = failures - Math.ceil(freeFailures * scale)
  return beyond < 0 ? 0 : Math.min(longestWait, 2 ** (beyond + 1))
}
