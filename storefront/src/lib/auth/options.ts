import type { BetterAuthOptions } from 'better-auth'
import { jwt } from 'better-auth/plugins/jwt'
import { pool } from '../db/database.ts'
import { env } from '../env.ts'
import { claimsOf } from './claims.ts'
import { noteFailure } from './failures.ts'
import { beforeAuth } from './hooks.ts'
import { limitRules } from './limits.ts'
import { consume } from './rate-limit.ts'
import { account, jwks, rateLimit, session, user, verification } from './tables.ts'

const tokenLifetime = '5m'

/** better-auth on our own tables, its ids made by the database. */
export function authOptions() {
  const { authSecret, gatewayUrl, rateLimitScale, storefrontUrl } = env()
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
    disabledPaths,
    rateLimit: {
      ...rateLimit,
      enabled: true,
      storage: 'database',
      customStorage: { consume },
      window: 60,
      max: Math.ceil(300 * rateLimitScale),
      customRules: limitRules(rateLimitScale),
    },
    advanced: {
      database: { generateId: 'uuid' },
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
          definePayload: ({ user: person, session: { createdAt } }) =>
            claimsOf(person as never, createdAt),
        },
      }),
    ],
  } satisfies BetterAuthOptions
}

/** What `/api/v1/me` does by our own rules, and what nothing here uses. */
const disabledPaths = [
  '/update-user',
  '/delete-user',
  '/delete-user/callback',
  '/change-email',
  '/set-password',
  '/update-session',
  '/sign-in/social',
  '/link-social',
  '/unlink-account',
  '/list-accounts',
  '/account-info',
  '/refresh-token',
  '/get-access-token',
]
