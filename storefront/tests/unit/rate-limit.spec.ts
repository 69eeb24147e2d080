import { test } from '@japa/runner'
import { betterAuth } from 'better-auth'
import { accountLimit, limitRules } from '../../src/lib/auth/limits.ts'
import { authOptions } from '../../src/lib/auth/options.ts'
import { consume } from '../../src/lib/auth/rate-limit.ts'
import { db } from '../../src/lib/db/database.ts'

/** better-auth with the limits of a scale of 1, whatever the tests run with. */
function strictAuth() {
  const options = authOptions()
  return betterAuth({
    ...options,
    rateLimit: { ...options.rateLimit, customRules: limitRules(1) },
  } as typeof options)
}

const addressOf = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`

const post = (auth: ReturnType<typeof strictAuth>, path: string, address: string, body: object) =>
  auth.handler(
    new Request(`${authOptions().baseURL}/api/auth${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Client-Address': address },
      body: JSON.stringify(body),
    })
  )

test.group('Limits of sign-in', () => {
  test('let as many through as they say, also at once', async ({ assert }) => {
    const key = crypto.randomUUID()
    const rule = { window: 60, max: 5 }
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => consume(key, rule)))
    assert.lengthOf(
      verdicts.filter(({ allowed }) => allowed),
      5
    )
    const refused = verdicts.find(({ allowed }) => !allowed)
    assert.isAtLeast(refused!.retryAfter!, 55)
    assert.isAtMost(refused!.retryAfter!, 60)
  })

  test('begin anew when their window has passed', async ({ assert }) => {
    const key = crypto.randomUUID()
    const rule = { window: 60, max: 1 }
    await consume(key, rule)
    assert.isFalse((await consume(key, rule)).allowed)
    const past = BigInt(Date.now() - 60_001)
    await db()
      .updateTable('rate_limits')
      .set({ last_request: past })
      .where('key', '=', key)
      .execute()
    assert.isTrue((await consume(key, rule)).allowed)
    assert.isFalse((await consume(key, rule)).allowed)
  })

  test('are those of the architecture, and scale', ({ assert }) => {
    assert.deepEqual(limitRules(1)['/sign-in/*'], { window: 60, max: 10 })
    assert.deepEqual(limitRules(1)['/sign-up/*'], { window: 60, max: 20 })
    assert.deepEqual(limitRules(1)['/request-password-reset'], { window: 60, max: 20 })
    assert.deepEqual(accountLimit(1), { window: 60, max: 5 })
    assert.deepEqual(limitRules(100)['/sign-in/*'], { window: 60, max: 1000 })
    assert.deepEqual(accountLimit(0.1), { window: 60, max: 1 })
  })

  test('count by address, whatever account is tried', async ({ assert }) => {
    const auth = strictAuth()
    const address = addressOf()
    const tries = (from: string) =>
      post(auth, '/sign-in/email', from, {
        email: `${crypto.randomUUID()}@example.ma`,
        password: 'not the one',
      })
    const statuses: number[] = []
    for (let count = 0; count < 11; count++) statuses.push((await tries(address)).status)
    assert.deepEqual(statuses, [...Array(10).fill(401), 429])
    assert.equal((await tries(addressOf())).status, 401)
  }).timeout(30_000)
})
