import { verifyPassword } from 'better-auth/crypto'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { consume } from '../../../lib/auth/rate-limit.ts'
import { db } from '../../../lib/db/database.ts'
import { env } from '../../../lib/process/env.ts'

export type Proof = { password?: string; signedInAt?: Date }

const freshForMs = 10 * 60_000
const triesPerMinute = 5

/**
 * Asks that the person is there themselves: they signed in within the last ten minutes, or give their
 * password. Throws `validation_failed` at `password`, and `rate_limited` so that nobody guesses.
 */
export async function confirmIdentity(userId: string, proof: Proof): Promise<void> {
  const { password, signedInAt } = proof
  if (password === undefined) {
    if (signedInAt && Date.now() - signedInAt.getTime() < freshForMs) return
    throw wrong('password_needed')
  }
  const max = Math.ceil(triesPerMinute * env().rateLimitScale)
  const { retryAfter } = await consume(`confirm-identity:${userId}`, { window: 60, max })
  if (retryAfter) {
    throw new ProblemError('rate_limited', { headers: { 'Retry-After': String(retryAfter) } })
  }
  if (!(await isPassword(userId, password))) throw wrong('wrong_password')
}

async function isPassword(userId: string, password: string): Promise<boolean> {
  const account = await db()
    .selectFrom('accounts')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return account?.password ? verifyPassword({ hash: account.password, password }) : false
}

function wrong(rule: string) {
  return new DomainError('validation_failed', [{ field: 'password', rule }])
}
