import { test } from '@japa/runner'
import { call as callDemo } from '../client.ts'
import { cookiesOf, password } from '../people.ts'
import { visit } from '../pages.ts'
import { startInProduction } from '../server.ts'

type Sent = { method?: string; address?: string; headers?: Record<string, string>; body?: object }

const newAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`

/** One request through the proxy, from somebody's address; each time another one unless it is given. */
async function ask(path: string, { method, address, headers, body }: Sent = {}) {
  return fetch((await startInProduction()) + path, {
    method: method ?? (body ? 'POST' : 'GET'),
    redirect: 'manual',
    body: body && JSON.stringify(body),
    headers: {
      'X-Forwarded-For': address ?? newAddress(),
      'X-Forwarded-Proto': 'https',
      'Origin': 'https://shop.example.ma',
      ...(body && { 'Content-Type': 'application/json' }),
      ...headers,
    },
  })
}

const signUp = () => {
  const email = `${crypto.randomUUID()}@example.ma`
  return ask('/api/auth/sign-up/email', { body: { email, password, name: 'Salma' } })
}

async function givenAShopper() {
  const cookie = cookiesOf((await signUp()).headers)
  const { token } = await (await ask('/api/auth/token', { headers: { Cookie: cookie } })).json()
  return { cookie, token: token as string }
}

const me = (token: string, address?: string) =>
  ask('/api/v1/me', { address, headers: { Authorization: `Bearer ${token}` } })

/** What came of the same call, made until it is refused or far too often. */
async function untilLimited(call: () => Promise<Response>, limit: number) {
  const responses = [await call()]
  while (responses.at(-1)!.status !== 429 && responses.length <= 3 * limit) {
    responses.push(await call())
  }
  return { allowed: responses.length - 1, last: responses.at(-1)! }
}

/** Done within one minute, as the counters see it: what the next one overtakes is done again. */
async function inOneMinute<T>(work: () => Promise<T>): Promise<T> {
  const minute = () => Math.floor(Date.now() / 60_000)
  for (;;) {
    const began = minute()
    const result = await work()
    if (minute() === began) return result
  }
}

test.group('A shop in production', (group) => {
  group.setup(async () => void (await startInProduction()))

  for (const path of ['/', '/fr', '/fr/no-such-page', '/api/v1/me', '/health/live', '/sw.js']) {
    test(`${path} asks browsers to come by HTTPS alone`, async ({ assert }) => {
      const { headers } = await ask(path)

      assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{7,}/)
    })
  }

  test('The home page asks for no picture of the demo', async ({ assert }) => {
    const ofTheDemo = '/media/catalog/hero/'

    const production = await (await ask('/fr')).text()
    const demo = (await visit('/fr')).html

    assert.include(production, 'clip-arch')
    assert.notInclude(production, ofTheDemo)
    assert.include(demo, ofTheDemo)
  })

  test('Where Google is set up its button leads to Google and back, elsewhere there is none', async ({
    assert,
  }) => {
    const social = '/api/auth/sign-in/social'
    const body = { provider: 'google', callbackURL: '/fr/checkout' }

    const shown = await (await ask('/fr/sign-in')).text()
    const { url } = await (await ask(social, { body })).json()
    const without = await callDemo('POST', social, { body })
    const hidden = (await visit('/fr/sign-in')).html

    const { origin, searchParams } = new URL(url)
    assert.equal(origin, 'https://accounts.google.com')
    assert.equal(
      searchParams.get('redirect_uri'),
      'https://shop.example.ma/api/auth/callback/google'
    )
    assert.equal(searchParams.get('client_id'), 'shop.apps.googleusercontent.com')
    assert.include(shown, 'Continuer avec Google')
    assert.equal(without.status, 404)
    assert.notInclude(hidden, 'Google')
  })

  test('The cookies of a session are called secure, and are', async ({ assert }) => {
    const { headers } = await signUp()

    const cookies = headers.getSetCookie()

    assert.includeMembers(
      cookies.map((cookie) => cookie.split('=')[0]),
      ['__Secure-better-auth.session_token', '__Secure-known-device']
    )
    for (const cookie of cookies) {
      assert.match(cookie, /^__Secure-/)
      assert.match(cookie, /; Secure(;|$)/i)
      assert.match(cookie, /; HttpOnly(;|$)/i)
      assert.match(cookie, /; SameSite=Lax(;|$)/i)
    }
  })

  test('The session is sent to the panels too, whose host is another one of the domain', async ({
    assert,
  }) => {
    const { headers } = await signUp()

    const session = headers.getSetCookie().find((each) => each.includes('session_token='))

    assert.match(session!, /; Domain=example\.ma(;|$)/i)
  })

  test('The cookie of the language is sent by HTTPS alone', async ({ assert }) => {
    const { headers } = await ask('/ar', { headers: { 'Accept-Language': 'fr' } })

    const cookies = headers.getSetCookie()

    assert.lengthOf(cookies, 1)
    assert.match(cookies[0]!, /^__Secure-NEXT_LOCALE=ar;.*; Secure(;|$)/i)
  })

  test('Signing out takes the cookies back, secure as they were given', async ({ assert }) => {
    const { cookie } = await givenAShopper()

    const { headers } = await ask('/sign-out', { method: 'POST', headers: { Cookie: cookie } })

    const taken = headers.getSetCookie().filter((each) => /; Max-Age=0(;|$)/i.test(each))
    assert.isTrue(taken.some((each) => each.startsWith('__Secure-better-auth.session_token=;')))
    assert.isTrue(taken.every((each) => /; Secure(;|$)/i.test(each)))
    const session = taken.find((each) => each.includes('session_token='))
    assert.match(session!, /; Domain=example\.ma(;|$)/i)
    assert.equal(headers.get('clear-site-data'), '"cache"')
  })
})

test.group('The limits of the API of the storefront', (group) => {
  group.setup(async () => void (await startInProduction()))

  test('A person who calls too often gets 429 and is told when to try again', async ({
    assert,
  }) => {
    const { token } = await givenAShopper()

    const { allowed, last } = await inOneMinute(() => untilLimited(() => me(token), 6))

    assert.isAtMost(allowed, 6)
    assert.equal(last.status, 429)
    assert.include(last.headers.get('content-type'), 'application/problem+json')
    assert.containsSubset(await last.json(), { status: 429, code: 'rate_limited' })
    const wait = Number(last.headers.get('retry-after'))
    assert.isTrue(Number.isInteger(wait) && wait >= 1 && wait <= 60, `${wait} s`)
    assert.equal(last.headers.get('ratelimit-limit'), '6')
    assert.equal(last.headers.get('ratelimit-remaining'), '0')
  })

  test('Calls count for the person, wherever they come from', async ({ assert }) => {
    const [salma, youssef] = [await givenAShopper(), await givenAShopper()]
    const address = newAddress()

    const [here, elsewhere, other] = await inOneMinute(async () => {
      await untilLimited(() => me(salma.token, address), 6)
      const { token } = salma
      return [await me(token, address), await me(token), await me(youssef.token, address)] as const
    })

    assert.deepEqual(
      [here, elsewhere, other].map(({ status }) => status),
      [429, 429, 200]
    )
  })

  test('Tokens that are none count for the address, and no sound one is refused for them', async ({
    assert,
  }) => {
    const { token } = await givenAShopper()
    const address = newAddress()

    const [failed, elsewhere, sound] = await inOneMinute(async () => {
      const { last } = await untilLimited(() => me('none', address), 3)
      return [last, await me('none'), await me(token, address)] as const
    })

    assert.deepEqual(
      [failed, elsewhere, sound].map(({ status }) => status),
      [429, 401, 200]
    )
    assert.isNotNull(failed.headers.get('retry-after'))
  })
})
