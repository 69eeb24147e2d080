import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import { ProblemError } from './errors/problem_error.ts'
import { readServiceKeys, type ServiceKeys, type ServiceKeyVariables } from './service_keys.ts'

export type ServiceTokens = {
  /** A token for calls to that app, made anew every half minute. */
  sign(audience: string): Promise<string>
  /**
   * The caller of a token that was made for this app. Throws a ProblemError: `unauthenticated` where the
   * token is not sound or not for us, `forbidden` where the caller is not one of `callers`.
   */
  verify(token: string | undefined, callers: readonly string[]): Promise<string>
}

const algorithm = 'EdDSA'
const lifetime = 60

/** Seconds by which the clocks of two machines may differ. */
const clockTolerance = 60

/** More than are in use at once: each instance of a caller has one. */
const keptTokens = 1000

/**
 * Tokens by which apps know each other: signed with the caller's own Ed25519 key, `iss` the caller's and `aud` the
 * callee's folder name, 60 s. Takes this app's name and keys; throws an Error where a key is wrong.
 */
export function createServiceTokens(name: string, variables: ServiceKeyVariables): ServiceTokens {
  const keys = readServiceKeys(name, variables)
  const signed = new Map<string, { token: Promise<string>; until: number }>()
  const verified = new Map<string, { caller: string; until: number }>()

  return {
    sign(audience) {
      const known = signed.get(audience)
      if (known && known.until > Date.now()) return known.token
      const token = new SignJWT()
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(name)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetime}s`)
        .sign(keys.own)
      signed.set(audience, { token, until: Date.now() + (lifetime * 1000) / 2 })
      return token
    },

    async verify(token, callers) {
      const caller = await callerOf(token)
      if (!callers.includes(caller)) throw new ProblemError('forbidden')
      return caller
    },
  }

  async function callerOf(token: string | undefined): Promise<string> {
    if (!token) throw new ProblemError('unauthenticated')
    const known = verified.get(token)
    if (known && known.until > Date.now()) return known.caller
    try {
      const { iss, exp } = await check(token, keys.byApp, name)
      if (verified.size >= keptTokens) verified.clear()
      verified.set(token, { caller: iss, until: exp * 1000 })
      return iss
    } catch (cause) {
      throw new ProblemError('unauthenticated', { cause })
    }
  }
}

/** The claims of a sound token, checked by the keys of the app that it says it is from. */
async function check(token: string, byApp: ServiceKeys['byApp'], audience: string) {
  const iss = decodeJwt(token).iss ?? ''
  let failure: unknown = new Error(`There is no key of "${iss}"`)
  for (const key of byApp.get(iss) ?? []) {
    try {
      const { payload } = await jwtVerify<{ exp: number; iat: number }>(token, key, {
        audience,
        algorithms: [algorithm],
        requiredClaims: ['exp', 'iat'],
        maxTokenAge: `${lifetime}s`,
        clockTolerance,
      })
      if (payload.exp - payload.iat > lifetime) throw new Error('It lives too long')
      return { iss, exp: payload.exp }
    } catch (error) {
      failure = error
    }
  }
  throw failure
}
