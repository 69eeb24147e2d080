import { env } from '../process/env.ts'

/** better-auth's routes that are open here; everything else it brings is closed. */
const open = [
  ['POST', '/sign-up/email'],
  ['POST', '/sign-in/email'],
  ['POST', '/sign-in/social'],
  ['GET', '/callback/google'],
  ['POST', '/sign-out'],
  ['POST', '/change-password'],
  ['POST', '/request-password-reset'],
  ['GET', '/reset-password/:token'],
  ['POST', '/reset-password'],
  ['POST', '/send-verification-email'],
  ['GET', '/list-sessions'],
  ['POST', '/revoke-session'],
  ['POST', '/revoke-sessions'],
  ['POST', '/revoke-other-sessions'],
  ['GET', '/get-session'],
  ['GET', '/token'],
  ['GET', '/jwks'],
  ['GET', '/ok'],
] as const

export type AuthRoute = (typeof open)[number][1]

const prefix = '/api/auth'

/** They are there where people can sign in with it. */
const ofGoogle: readonly AuthRoute[] = ['/sign-in/social', '/callback/google']

/** The methods of the open route that a path belongs to, by its name; null where there is none. */
export function findAuthRoute(pathname: string): { route: AuthRoute; methods: string[] } | null {
  const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : ''
  const route = open.find(([, each]) => matches(each, path))?.[1]
  if (!route || (ofGoogle.includes(route) && !env().google)) return null
  return { route, methods: open.filter(([, each]) => each === route).map(([method]) => method) }
}

function matches(route: AuthRoute, path: string): boolean {
  if (!route.endsWith('/:token')) return route === path
  const parent = route.slice(0, -':token'.length)
  return path.startsWith(parent) && /^[\w-]{1,200}$/.test(path.slice(parent.length))
}
