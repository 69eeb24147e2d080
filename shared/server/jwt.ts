import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose'
import { LRUCache } from 'lru-cache'
import { staffRoles, type Principal, type StaffRole } from '../contracts/principal.ts'
import { failedDependency } from './errors/failed_dependency.ts'
import { ProblemError } from './errors/problem_error.ts'

export type JwtVerifierOptions = {
  /** Where the storefront publishes its keys: `<STOREFRONT_INTERNAL_URL>/api/auth/jwks`. */
  jwksUrl: string
  /** `STOREFRONT_URL`. */
  issuer: string
  audience?: string
  /** How many verified tokens are remembered. */
  cacheSize?: number
}

export type JwtVerifier = { verify(token: string): Promise<Principal> }

/**
 * Verifies the short JWTs that the storefront signs (EdDSA only, RFC 8725) and tells whom they speak for.
 *
 * A verify costs more CPU than proxying a request, so verified tokens are remembered until they expire or
 * their key leaves the key set; several requests with one new token share one verification.
 *
 * `verify` throws a ProblemError: `unauthenticated` for a token that is expired, unsigned, malformed or of
 * another audience, issuer or key; `upstream_unavailable` where the keys cannot be had.
 */
export function createJwtVerifier(options: JwtVerifierOptions): JwtVerifier {
  const { jwksUrl, issuer, audience = 'marketplace', cacheSize = 10_000 } = options
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: 2_000,
    cooldownDuration: 5_000,
  })
  const verified = new LRUCache<string, Promise<{ principal: Principal; kid: string }>>({
    max: cacheSize,
  })

  let published = new Set<string | undefined>()
  let readAt = 0

  /** `keys.jwks()` copies the whole set: done once a second, and for a key that was not there before. */
  function isPublished(kid: string): boolean {
    if (published.has(kid) && Date.now() - readAt < 1_000) return true
    published = new Set(keys.jwks()?.keys.map((key) => key.kid))
    readAt = Date.now()
    return published.has(kid)
  }

  async function verifyNow(token: string) {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'exp'],
      })
      const remaining = payload.exp! * 1000 - Date.now()
      setTimeout(() => verified.delete(token), Math.max(0, remaining)).unref()
      return { principal: toPrincipal(payload, token), kid: protectedHeader.kid! }
    } catch (error) {
      verified.delete(token)
      throw toProblem(error)
    }
  }

  return {
    async verify(token) {
      let entry = verified.get(token)
      if (!entry) {
        assertShape(token)
        verified.set(token, (entry = verifyNow(token)))
      }
      const { principal, kid } = await entry
      if (isPublished(kid)) return principal
      verified.delete(token)
      throw new ProblemError('unauthenticated')
    },
  }
}

/** Refuses before any key is fetched: a flood of nonsense must not become a flood of key requests. */
function assertShape(token: string) {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    if (alg === 'EdDSA' && typeof kid === 'string') return
  } catch {}
  throw new ProblemError('unauthenticated')
}

function toPrincipal(payload: JWTPayload, token: string): Principal {
  const roles = Array.isArray(payload.roles) ? payload.roles : []
  return {
    id: payload.sub!,
    email: String(payload.email ?? ''),
    name: String(payload.name ?? ''),
    roles: roles.filter((role): role is StaffRole => staffRoles.includes(role)),
    isAdmin: payload.isAdmin === true,
    ...(typeof payload.auth_time === 'number' && { authTime: payload.auth_time }),
    ...(typeof payload.sid === 'string' && { sessionId: payload.sid }),
    token,
  }
}

function toProblem(cause: unknown): ProblemError {
  const unreachable =
    cause instanceof errors.JWKSTimeout ||
    !(cause instanceof errors.JOSEError) ||
    (cause.code === 'ERR_JOSE_GENERIC' && /JSON Web Key Set|200 OK/.test(cause.message))
  return unreachable
    ? failedDependency('storefront', 'upstream_unavailable', cause)
    : new ProblemError('unauthenticated', { cause })
}
