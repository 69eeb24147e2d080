import { test } from '@japa/runner'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { handleAuth } from '../../src/lib/auth/handle-auth.ts'
import { addressLimit, failureLimit, routeLimit, waitAfter } from '../../src/lib/auth/limits.ts'
import { consume, hashKey, waitTurn } from '../../src/lib/auth/rate-limit.ts'
import { db } from '../../src/lib/db/database.ts'
import { env } from '../../src/lib/process/env.ts'

const addressOf = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`

type Sent = { address?: string; method?: string; cookie?: string; body?: object }

/** One call with the limits of a scale of 1, whatever the tests run with. */
async function ask(path: string, { address = addressOf(), method, cookie, body }: Sent = {}) {
  const request = new Request(`${env().storefrontUrl}/api/auth${path}`, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: {
      'Content-Type': 'application/json',
      'Origin': env().storefrontUrl,
      'X-Client-Address': address,
      ...(cookie && { Cookie: cookie }),
    },
    body: body && JSON.stringify(body),
  })
  try {
    const { status, headers } = await handleAuth(request, body, 1)
    return { status, headers, retryAfter: null }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { status, headers } = error
    return { status, headers: new Headers(headers), retryAfter: headers['Retry-After'] ?? null }
  }
}

const newEmail = () => `${crypto.randomUUID()}@example.ma`

async function givenAnAccount() {
  const email = newEmail()
  const { headers, status } = await ask('/sign-up/email', {
    body: { email, password: 'marketplace', name: 'Salma' },
  })
  const cookie = headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return { email, cookie, status }
}

const signIn = (email: string, password: string, sent: Sent = {}) =>
  ask('/sign-in/email', { ...sent, body: { email, password } })

/** Wrong passwords for an account, each from another address. */
async function givenFailures(email: string, count: number) {
  for (let each = 0; each < count; each++) await signIn(email, 'not the one')
}

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
      .where('key', '=', hashKey(key))
      .execute()
    assert.isTrue((await consume(key, rule)).allowed)
    assert.isFalse((await consume(key, rule)).allowed)
  })

  test('are those of the architecture, and scale', ({ assert }) => {
    assert.deepEqual(failureLimit(1), { window: 60, max: 10 })
    assert.deepEqual(addressLimit(1), { window: 60, max: 100 })
    assert.deepEqual(routeLimit('/sign-up/email', 1), { window: 60, max: 20 })
    assert.deepEqual(routeLimit('/request-password-reset', 1), { window: 60, max: 20 })
    assert.isNull(routeLimit('/sign-in/email', 1))
    assert.deepEqual(failureLimit(100), { window: 60, max: 1000 })
    assert.deepEqual(
      [0, 4, 5, 6, 7, 8, 9, 10, 50].map((failures) => waitAfter(failures, 1)),
      [0, 0, 2, 4, 8, 16, 32, 60, 60]
    )
  })

  test('count by address, whatever account is tried', async ({ assert }) => {
    const address = addressOf()
    const statuses: number[] = []
    for (let count = 0; count < 11; count++) {
      statuses.push((await signIn(newEmail(), 'not the one', { address })).status)
    }
    assert.deepEqual(statuses, [...Array(10).fill(401), 429])
    assert.equal((await signIn(newEmail(), 'not the one')).status, 401)
  })

  test('Sign-ins that succeed use up nothing of an address', async ({ assert }) => {
    const { email } = await givenAnAccount()
    const address = addressOf()

    const statuses: number[] = []
    for (let count = 0; count < 12; count++) {
      statuses.push((await signIn(email, 'marketplace', { address })).status)
    }

    assert.deepEqual(statuses, Array(12).fill(200))
  })

  test('After five failures a device that the account does not know waits', async ({ assert }) => {
    const { email } = await givenAnAccount()
    await givenFailures(email, 5)
    const address = addressOf()

    const { status, retryAfter } = await signIn(email, 'marketplace', { address })

    assert.equal(status, 429)
    assert.equal(retryAfter, '2')
  })

  test('An account that is guessed at opens to who has waited', async ({ assert }) => {
    const { email } = await givenAnAccount()
    await givenFailures(email, 5)
    const address = addressOf()
    await signIn(email, 'marketplace', { address })
    const key = hashKey(`failed sign-ins to ${email} ${address}`)
    const past = BigInt(Date.now() - 2_001)
    await db()
      .updateTable('rate_limits')
      .set({ last_request: past })
      .where('key', '=', key)
      .execute()

    const { status } = await signIn(email, 'marketplace', { address })

    assert.equal(status, 200)
    assert.equal((await signIn(email, 'marketplace')).status, 200)
  })

  test('A device that the account knows never waits for others', async ({ assert }) => {
    const { email, cookie } = await givenAnAccount()
    await givenFailures(email, 9)

    const { status } = await signIn(email, 'marketplace', { cookie })

    assert.equal(status, 200)
  })

  test('A device known to another account waits like any other', async ({ assert }) => {
    const { email } = await givenAnAccount()
    const { cookie } = await givenAnAccount()
    await givenFailures(email, 5)

    assert.equal((await signIn(email, 'marketplace', { cookie })).status, 429)
  })

  test('A cookie of a known device with another signature is worth nothing', async ({ assert }) => {
    const { email, cookie } = await givenAnAccount()
    await givenFailures(email, 5)
    const forged = cookie.replace(/(known-device=[^;]*?)(.)(;|$)/, (_, head, last, end) => {
      return `${head}${last === 'A' ? 'B' : 'A'}${end}`
    })

    assert.equal((await signIn(email, 'marketplace', { cookie: forged })).status, 429)
  })

  test('A malformed address or a long password forgives no failure', async ({ assert }) => {
    const { email } = await givenAnAccount()
    await givenFailures(email, 4)

    const refused = await signIn(email, 'x'.repeat(200))

    assert.equal(refused.status, 400)
    await givenFailures(email, 1)
    assert.equal((await signIn(email, 'marketplace')).status, 429)
  })

  test('Of many who wait for one turn at once none goes early', async ({ assert }) => {
    const key = crypto.randomUUID()

    const waits = await Promise.all(Array.from({ length: 10 }, () => waitTurn(key, 30)))

    assert.isTrue(waits.every((seconds) => seconds > 0))
  })
})

test.group('Paths below /api/auth', () => {
  for (const path of [
    '/nothing',
    `/${'x'.repeat(7_000)}`,
    '/verify-password',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/set-password',
    '/sign-in/social',
    '/error',
    '/account-info',
    '/reset-password/a/b',
    '',
  ]) {
    test(`${path.slice(0, 30)} does not exist`, async ({ assert }) => {
      const statuses = [await ask(path), await ask(path, { body: {} })].map(({ status }) => status)

      assert.deepEqual(statuses, [404, 404])
    })
  }

  test('Paths that do not exist share one counter per address', async ({ assert }) => {
    const address = addressOf()

    const statuses: number[] = []
    for (let count = 0; count < 101; count++) {
      statuses.push((await ask(`/${crypto.randomUUID()}`, { address })).status)
    }

    assert.deepEqual(statuses, [...Array(100).fill(404), 429])
    assert.equal((await ask('/list-sessions', { address })).status, 429)
    assert.notEqual((await ask('/list-sessions')).status, 429)
  })

  test('The counters hold neither addresses nor e-mails', async ({ assert }) => {
    const address = addressOf()
    const email = newEmail()
    await signIn(email, 'not the one', { address })

    const rows = await db().selectFrom('rate_limits').select('key').execute()

    assert.isTrue(rows.every(({ key }) => /^[\w-]{43}$/.test(key)))
  })
})
