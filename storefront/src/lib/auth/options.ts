import type { BetterAuthOptions } from 'better-auth'
import { jwt } from 'better-auth/plugins/jwt'
import { pool } from '../db/database.ts'
import { env } from '../process/env.ts'
import { claimsOf } from './claims.ts'
import { noteFailure } from './failures.ts'
import { beforeAuth } from './hooks.ts'
import { account, jwks, session, user, verification } from './tables.ts'

const tokenLifetime = '5m'

/** better-auth on our own tables, its ids made by the database. */
export function authOptions() {
  const { authSecret, cookieDomain, gatewayUrl, storefrontUrl } = env()
  return {
    appName: 'Rahba',
    secret: authSecret,
    baseURL: storefrontUrl,
    trustedOrigins: [storefrontUrl, gatewayUrl],
    database: pool(),
    telemetry: { enabled: false },
    user,
    session,
    account,
    verification,
    emailAndPassword: { enabled: true, autoSignIn: true, minPasswordLength: 8 },
    hooks: { before: beforeAuth },
    onAPIError: { onError: noteFailure },
    logger: { level: 'error' },
    // `handleAuth` opens routes one by one and limits them itself
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      ...(cookieDomain && { crossSubDomainCookies: { enabled: true, domain: cookieDomain } }),
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
    plugins: [
      jwt({
        schema: jwks,
        disableSettingJwtHeader: true,
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' } },
        jwt: {
          issuer: storefrontUrl,
          audience: 'marketplace',
          expirationTime: tokenLifetime,
          definePayload: ({ user: person, session: { id, createdAt } }) =>
            claimsOf(person as never, { id, createdAt }),
        },
      }),
    ],
  } satisfies BetterAuthOptions
}
