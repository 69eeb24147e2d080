import { test } from '@japa/runner'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { env } from '../../src/lib/process/env.ts'
import { call } from '../client.ts'
import { cookiesOf, newcomer, password, tokenOf, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const statusOf = async (token: string) => (await call('GET', '/api/v1/me', { token })).status

async function endedSessions(caller: string) {
  const token = await tokensOf(caller).sign('storefront')
  return call('GET', '/internal/ended-sessions', { token })
}

const sessionOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()).sid

async function signInAgain({ email }: Person): Promise<string> {
  const answer = await call('POST', '/api/auth/sign-in/email', {
    body: { email, password },
    headers: { Origin: env().storefrontUrl },
  })
  return tokenOf(cookiesOf(answer.headers))
}

test.group('Ended sessions', (group) => {
  group.setup(startStorefront)

  test('A token ends with its session, and the person’s other session goes on', async ({
    assert,
  }) => {
    const person = await newcomer()
    const other = await signInAgain(person)
    assert.equal(await statusOf(person.token), 200)

    await call('POST', '/sign-out', {
      cookie: person.cookie,
      headers: { Origin: env().storefrontUrl },
    })

    assert.equal(await statusOf(person.token), 401)
    assert.equal(await statusOf(other), 200)
    const { ids } = (await endedSessions('gateway')).body.data
    assert.include(ids, sessionOf(person.token))
    assert.notInclude(ids, sessionOf(other))
  })

  test('Gateways alone are told which sessions ended', async ({ assert }) => {
    assert.equal((await endedSessions('order-service')).status, 403)
    assert.equal((await call('GET', '/internal/ended-sessions')).status, 401)
  })
})
