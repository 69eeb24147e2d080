import { test } from '@japa/runner'
import { sql } from 'kysely'
import { sendAccountMessages } from '../../src/lib/account-messages/send.ts'
import { db } from '../../src/lib/db/database.ts'
import { env } from '../../src/lib/process/env.ts'
import { SmtpMailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'
import { MailServer } from '@marketplace/shared/server/testing/smtp_server'
import { linkOf, messagesOf } from '../account-messages.ts'
import { call } from '../client.ts'
import { sendForm, visit } from '../pages.ts'
import { newcomer, password } from '../people.ts'
import { startInProduction, startStorefront } from '../server.ts'
import { until } from '../until.ts'

const post = (path: string, body: unknown, cookie?: string) =>
  call('POST', `/api/auth${path}`, { body, cookie, headers: { Origin: env().storefrontUrl } })

const newPassword = 'a better one 42'

test.group('A forgotten password', (group) => {
  group.setup(startStorefront)

  test('The link in the mail sets a new one, once, and ends every session', async ({ assert }) => {
    const person = await newcomer()

    const asked = await sendForm('/fr/forgot-password', '', 'Recevoir le lien', {
      email: person.email,
    })
    const url = await linkOf(person, 'reset_password')
    const path = url.pathname + url.search
    const set = await sendForm(path, '', 'Changer le mot de passe', { password: newPassword })
    const again = await sendForm(path, '', 'Changer le mot de passe', { password: 'third one 42' })

    assert.equal(asked.headers.get('location'), '/fr/forgot-password?sent=1')
    assert.equal(set.headers.get('location'), '/fr/sign-in?done=password')
    assert.include(again.shown, 'Le lien a déjà servi')
    const { email, cookie } = person
    assert.equal((await post('/sign-in/email', { email, password })).status, 401)
    assert.equal((await post('/sign-in/email', { email, password: newPassword })).status, 200)
    assert.isNull((await call('GET', '/api/auth/get-session', { cookie })).body)
  })

  test('Whether an address has an account, neither the page nor the API tells', async ({
    assert,
  }) => {
    const person = await newcomer()
    const nobody = `${crypto.randomUUID()}@example.ma`

    const pages = await Promise.all(
      [person.email, nobody].map((email) =>
        sendForm('/fr/forgot-password', '', 'Recevoir le lien', { email })
      )
    )
    const answers = await Promise.all(
      [person.email, nobody].map((email) => post('/request-password-reset', { email }))
    )

    assert.equal(pages[0]!.headers.get('location'), pages[1]!.headers.get('location'))
    assert.deepEqual(answers[0]!.body, answers[1]!.body)
    assert.lengthOf(await messagesOf(person, 'reset_password'), 2)
  })

  test('The database keeps no token that would work, and none longer than half an hour', async ({
    assert,
  }) => {
    const person = await newcomer()
    await post('/request-password-reset', { email: person.email })
    const token = (await linkOf(person, 'reset_password')).searchParams.get('token')!

    const rows = await sql<{ identifier: string; minutes: number }>`
      select identifier, extract(epoch from expires_at - created_at) / 60 as minutes
      from verification_tokens where value = ${person.id}`.execute(db())

    assert.lengthOf(rows.rows, 1)
    assert.notInclude(rows.rows[0]!.identifier, token)
    assert.closeTo(Number(rows.rows[0]!.minutes), 30, 0.1)
  })

  test('A link that has ended says so and leads to another one', async ({ assert }) => {
    const person = await newcomer()
    await post('/request-password-reset', { email: person.email })
    const url = await linkOf(person, 'reset_password')
    await sql`update verification_tokens set expires_at = now() where value = ${person.id}`.execute(
      db()
    )

    const set = await sendForm(url.pathname + url.search, '', 'Changer le mot de passe', {
      password: newPassword,
    })

    assert.include(set.shown, 'il est trop vieux')
    assert.include(set.html, 'href="/fr/forgot-password"')
  })

  test('Opening the link uses nothing up', async ({ assert }) => {
    const person = await newcomer()
    await post('/request-password-reset', { email: person.email })
    const url = await linkOf(person, 'reset_password')

    for (let time = 0; time < 3; time++) await visit(url.pathname + url.search)

    const set = await sendForm(url.pathname + url.search, '', 'Changer le mot de passe', {
      password: newPassword,
    })
    assert.equal(set.status, 303)
  })
})

test.group('A sign-in from another device', (group) => {
  group.setup(startStorefront)

  test('Its owner is told, with the device; from a known one they are not', async ({ assert }) => {
    const person = await newcomer()
    const { email, cookie } = person
    const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36'

    await call('POST', '/api/auth/sign-in/email', {
      body: { email, password },
      headers: { 'Origin': env().storefrontUrl, 'User-Agent': browser },
    })
    await post('/sign-in/email', { email, password }, cookie)

    const told = await messagesOf(person, 'new_device')
    assert.lengthOf(told, 1)
    assert.equal(told[0]!.data.device, 'Chrome · Linux')
  })

  test('A wrong password tells nobody', async ({ assert }) => {
    const person = await newcomer()

    await post('/sign-in/email', { email: person.email, password: 'not the one' })

    assert.lengthOf(await messagesOf(person, 'new_device'), 0)
  })
})

test.group('E-mails about accounts', (group) => {
  group.setup(startStorefront)

  const quietly = (attempt: () => Promise<unknown>) => attempt()

  /** A server of this test’s, and a message that this process alone sends. */
  async function givenAMessage(cleanup: (undo: () => Promise<void>) => void) {
    const server = await new MailServer().start()
    cleanup(() => server.stop())
    const person = await newcomer()
    await until(
      'the welcome was sent',
      async () => (await messagesOf(person))[0]!.status === 'sent'
    )
    const mailer = new SmtpMailer({ url: server.url, from: 'Rahba <noreply@rahba.test>' })
    const { id } = await db()
      .insertInto('account_messages')
      .values({
        ...{ user_id: person.id, kind: 'reset_password', email: person.email, locale: 'ar' },
        data: JSON.stringify({ url: 'https://shop.test/ar/reset-password?token=t' }),
        status: 'failed',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const find = () =>
      db().selectFrom('account_messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    /** Lets it be due and sends at once; the server's own worker may be faster, then it is due again. */
    const send = () =>
      until('this process sent it', async () => {
        const before = server.connections
        await sql`
          update account_messages
          set status = 'waiting', sent_at = null, next_attempt_at = now(),
              data = '{"url": "https://shop.test/ar/reset-password?token=t"}'
          where id = ${id}`.execute(db())
        await sendAccountMessages(mailer, quietly)
        return server.connections > before
      })
    return { server, person, find, send }
  }

  test('A mail goes out in the person’s language, and its link is kept nowhere afterwards', async ({
    assert,
    cleanup,
  }) => {
    const { server, person, find, send } = await givenAMessage(cleanup)

    await send()

    assert.equal(server.taken[0]!.to, person.email)
    assert.include(server.taken[0]!.raw, 'Content-Language: ar')
    const { status, data } = await find()
    assert.equal(status, 'sent')
    assert.deepEqual(data, {})
  })

  test('A busy server is tried again later, one that refuses is not', async ({
    assert,
    cleanup,
  }) => {
    const { server, find, send } = await givenAMessage(cleanup)

    server.refuses = { recipient: 451 }
    await send()
    const busy = await find()
    server.refuses = { recipient: 550 }
    await send()

    assert.equal(busy.status, 'waiting')
    assert.isTrue(busy.next_attempt_at > new Date())
    assert.equal((await find()).status, 'failed')
  })

  test('What a process was sending when it ended is not sent again', async ({
    assert,
    cleanup,
  }) => {
    const { server, find } = await givenAMessage(cleanup)
    const { id } = await find()
    await sql`
      update account_messages set status = 'sending', claimed_at = now() - interval '6 minutes'
      where id = ${id}`.execute(db())

    await until('it is told apart', async () => (await find()).status === 'unknown')

    assert.lengthOf(server.taken, 0)
  })
})

test.group('The outbox', (group) => {
  group.setup(startStorefront)

  test('In production there is none', async ({ assert }) => {
    const url = await startInProduction()

    const response = await fetch(`${url}/fr/outbox`, {
      headers: { 'Accept': 'text/html', 'X-Forwarded-Proto': 'https' },
    })

    assert.equal(response.status, 404)
  })
})

test.group('Where a person is written to', (group) => {
  group.setup(startStorefront)

  test('order-service is told, and nobody else', async ({ assert }) => {
    const person = await newcomer()
    const path = `/internal/users/${person.id}/contact`
    const tokenFrom = (caller: string) => tokensOf(caller).sign('storefront')

    const found = await call('GET', path, { token: await tokenFrom('order-service') })
    const refused = await call('GET', path, { token: await tokenFrom('catalog-service') })
    const unknown = await call('GET', `/internal/users/${crypto.randomUUID()}/contact`, {
      token: await tokenFrom('order-service'),
    })

    assert.deepEqual(found.body.data, { email: person.email, locale: 'fr' })
    assert.equal(refused.status, 403)
    assert.equal(unknown.status, 404)
  })
})
