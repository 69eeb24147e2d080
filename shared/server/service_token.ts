import { jwtVerify, SignJWT } from 'jose'
import { ProblemError } from './errors/problem_error.ts'

export type ServiceTokens = {
  /** A token for calls to that app, made anew every half minute. */
  sign(audience: string): Promise<string>
  /**
   * The caller of a token that was made for this app. Throws a ProblemError: `unauthenticated` where the
   * token is not sound or not for us, `forbidden` where the caller is not one of `callers`.
   */
  verify(token: string | undefined, callers: readonly string[]): Promise<string>
}

const lifetime = 60

/** Seconds by which the clocks of two machines may differ. */
const clockTolerance = 60

/**
 * Tokens by which apps know each other: HS256, `iss` the caller's and `aud` the callee's folder name, 60 s.
 * Takes this app's name and `SERVICE_TOKEN_SECRET`.
 */
export function createServiceTokens(name: string, secret: string): ServiceTokens {
  const key = new TextEncoder().encode(secret)
  const signed = new Map<string, { token: Promise<string>; until: number }>()

  return {
    sign(audience) {
      const known = signed.get(audience)
      if (known && known.until > Date.now()) return known.token
      const token = new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(name)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetime}s`)
        .sign(key)
      signed.set(audience, { token, until: Date.now() + (lifetime * 1000) / 2 })
      return token
    },

    async verify(token, callers) {
      const caller = await callerOf(token, key, name)
      if (!callers.includes(caller)) throw new ProblemError('forbidden')
      return caller
    },
  }
}

async function callerOf(
  token: string | undefined,
  key: Uint8Array,
  audience: string
): Promise<string> {
  if (!token) throw new ProblemError('unauthenticated')
  try {
    const { payload } = await jwtVerify(token, key, {
      audience,
      algorithms: ['HS256'],
      requiredClaims: ['iss', 'exp', 'iat'],
      maxTokenAge: `${lifetime}s`,
      clockTolerance,
    })
    if (payload.exp! - payload.iat! > lifetime) throw new ProblemError('unauthenticated')
    return payload.iss!
  } catch (cause) {
    throw new ProblemError('unauthenticated', { cause })
  }
}
