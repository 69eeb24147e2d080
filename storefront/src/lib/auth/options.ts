import type { BetterAuthOptions } from 'better-auth'
import { jwt } from 'better-auth/plugins/jwt'
import { pool } from '../db/database.ts'
import { env } from '../process/env.ts'
import { claimsOf } from './claims.ts'
import { minPasswordLength } from './credentials.ts'
import { noteFailure } from './failures.ts'
import { beforeAuth } from './hooks.ts'
import { sendReset, sendVerification } from './mails.ts'
import { account, jwks, session, user, verification } from './tables.ts'

const tokenLifetime = '5m'

/** Of links in e-mails, in seconds. */
const linkLifetime = 30 * 60

/** better-auth on our own tables, its ids made by the database. */
export function authOptions() {
  const { authSecret, cookieDomain, gatewayUrl, google, storefrontUrl } = env()
  return {
    appName: 'Rahba',
    secret: authSecret,
    baseURL: storefrontUrl,
    trustedOrigins: [storefrontUrl, gatewayUrl],
    database: pool(),
    telemetry: { enabled: false },
    // the account's own page asks for it, behind the person's password
    user: { ...user, changeEmail: { enabled: true } },
    session,
    account,
    verification: { ...verification, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength,
      sendResetPassword: sendReset,
      resetPasswordTokenExpiresIn: linkLifetime,
      revokeSessionsOnPasswordReset: true,
    },
    emailVerification: {
      sendVerificationEmail: sendVerification,
      sendOnSignUp: true,
      expiresIn: linkLifetime,
    },
    ...(google && { socialProviders: { google } }),
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
