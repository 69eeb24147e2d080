import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { StaffRole } from '@marketplace/shared/contracts/principal'
import { auth } from '../auth/auth.ts'
import { env } from '../process/env.ts'
import type { ApiContext } from './context.ts'
import type { Caller, CallerHandler } from './callers.ts'
import { noteResponse } from './response-context.ts'
import type { Handler } from './handle.ts'

/**
 * For this site's own pages, which send the session's cookie. A write must come from one of them: the
 * browser says so in `Origin`.
 */
export function byCookie(handler: CallerHandler): Handler {
  return async (ctx) => {
    assertOwnOrigin(ctx)
    const caller = await cookieCaller(ctx)
    if (!caller) throw new ProblemError('unauthenticated')
    return handler(ctx, caller)
  }
}

function assertOwnOrigin({ request }: ApiContext) {
  if (request.method === 'GET' || request.method === 'HEAD') return
  if (request.headers.get('origin') !== env().storefrontUrl) throw new ProblemError('forbidden')
}

async function cookieCaller({ request }: ApiContext): Promise<Caller | null> {
  const found = await auth().api.getSession({ headers: request.headers })
  if (!found) return null
  const { id, email, name, roles, isAdmin } = found.user
  noteResponse({ userId: id })
  const signedInAt = found.session.createdAt
  return { id, email, name, roles: (roles ?? []) as StaffRole[], isAdmin, signedInAt }
}
