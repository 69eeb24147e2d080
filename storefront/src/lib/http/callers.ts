import type { Principal } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { createJwtVerifier } from '@marketplace/shared/server/jwt'
import { isTokenLive } from '../auth/ended-sessions.ts'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'
import { serviceTokens } from '../clients/service-tokens.ts'
import { countCall, countFailedToken } from './call-limits.ts'
import type { ApiContext } from './context.ts'
import { noteResponse } from './response-context.ts'
import type { Handler } from './handle.ts'

/** Who is calling, and since when they are signed in. The token itself is needed by nothing here. */
export type Caller = Omit<Principal, 'token' | 'authTime' | 'sessionId'> & { signedInAt?: Date }
export type CallerHandler = (ctx: ApiContext, caller: Caller) => Promise<Response>

const verifier = once('verifier', () =>
  createJwtVerifier({
    jwksUrl: `${env().storefrontInternalUrl}/api/auth/jwks`,
    issuer: env().storefrontUrl,
  })
)

/** For anyone with a sound JWT whose account and session are still there. Cookies count for nothing here. */
export function signedIn(handler: CallerHandler): Handler {
  return async (ctx) => {
    const { authTime, sessionId, token, ...caller } = await principalOf(ctx)
    noteResponse({ userId: caller.id })
    countCall(caller.id)
    if (!(await isTokenLive(caller.id, sessionId))) throw new ProblemError('unauthenticated')
    const signedInAt = authTime === undefined ? undefined : new Date(authTime * 1000)
    return handler(ctx, { ...caller, signedInAt })
  }
}

async function principalOf(ctx: ApiContext): Promise<Principal> {
  try {
    return await verifier().verify(bearer(ctx) ?? '')
  } catch (error) {
    countFailedToken(ctx.request.headers.get('x-client-address') ?? '')
    throw error
  }
}

export function adminOnly(handler: CallerHandler): Handler {
  return signedIn((ctx, caller) => {
    if (!caller.isAdmin) throw new ProblemError('forbidden')
    return handler(ctx, caller)
  })
}

/** For the named apps alone, by their service token; the handler is told which of them calls. */
export function calledBy(
  callers: readonly string[],
  handler: (ctx: ApiContext, app: string) => Promise<Response> | Response
): Handler {
  return async (ctx) => {
    const caller = await serviceTokens().verify(bearer(ctx), callers)
    noteResponse({ caller })
    return handler(ctx, caller)
  }
}

function bearer({ request }: ApiContext) {
  return /^Bearer ([^\s]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}
