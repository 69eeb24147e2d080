import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import { sql } from 'kysely'
import { takeEmailLink } from '../../src/lib/auth/email-links.ts'
import { db } from '../../src/lib/db/database.ts'
import { linkOf, messagesOf } from '../account-messages.ts'
import { call } from '../client.ts'
import { sendForm, visit } from '../pages.ts'
import { newcomer, password, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const confirm = 'Confirmer mon adresse'
const again = 'Recevoir un autre lien'

const userOf = ({ id }: Person) =>
  db()
    .selectFrom('users')
    .select(['email', 'email_verified as isVerified'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const pathOf = async (person: Person) => {
  const { pathname, search } = await linkOf(person, 'verify_email')
  return pathname + search
}

const tokenOf = async (person: Person) =>
  (await linkOf(person, 'verify_email')).searchParams.get('token')!

/** Half an hour goes by. */
const outlive = ({ id }: Person) =>
  sql`
    update email_links set created_at = created_at - interval '31 minutes', expires_at = expires_at - interval '31 minutes'
    where user_id = ${id}`.execute(db())

/** A link to a new address, asked for with the password. */
async function givenAChange(person: Person, newEmail = `${crypto.randomUUID()}@example.ma`) {
  await sendForm('/fr/account/security', person.cookie, 'Changer l’adresse', { newEmail, password })
  return { newEmail, path: await pathOf(person) }
}

test.group('The link of an e-mail address', (group) => {
  group.setup(startStorefront)

  test('It shows the address to be somebody’s own by a press, signed in or not', async ({
    assert,
  }) => {
    for (const isSignedIn of [true, false]) {
      const person = await newcomer()

      const pressed = await sendForm(await pathOf(person), isSignedIn ? person.cookie : '', confirm)

      assert.equal(pressed.headers.get('location'), '/fr/verify-email?done=1')
      assert.isTrue((await userOf(person)).isVerified)
    }
  })

  test('Opening it confirms nothing and uses nothing up', async ({ assert }) => {
    const person = await newcomer()
    const path = await pathOf(person)

    for (let time = 0; time < 3; time++) await visit(path)
    const before = await userOf(person)
    await sendForm(path, '', confirm)

    assert.isFalse(before.isVerified)
    assert.isTrue((await userOf(person)).isVerified)
  })

  test('It works once; used again it says so and leads on', async ({ assert }) => {
    const person = await newcomer()
    const path = await pathOf(person)
    await sendForm(path, '', confirm)

    const page = await visit(path)

    assert.include(page.shown, 'Ce lien a déjà servi')
    assert.notInclude(page.shown, confirm)
    const { rows } = await sql<{ used: number }>`
      select count(used_at)::int as used from email_links where user_id = ${person.id}`.execute(
      db()
    )
    assert.equal(rows[0]!.used, 1)
  })

  test('Pressed twice at the same moment it counts once', async ({ assert }) => {
    const person = await newcomer()
    const token = await tokenOf(person)

    const outcomes = await Promise.all([takeEmailLink(token, null), takeEmailLink(token, null)])

    assert.sameMembers(outcomes, ['confirmed', 'ended'])
    assert.isTrue((await userOf(person)).isVerified)
  })

  test('After half an hour it says so, and a press sends another, which works', async ({
    assert,
  }) => {
    const person = await newcomer()
    const path = await pathOf(person)
    await outlive(person)

    const page = await visit(path)
    const sent = await sendForm(path, '', again)
    const fresh = await pathOf(person)
    await sendForm(fresh, '', confirm)

    assert.include(page.shown, 'Ce lien ne sert plus')
    assert.equal(sent.headers.get('location'), '/fr/verify-email?sent=1')
    assert.notEqual(fresh, path)
    assert.isTrue((await userOf(person)).isVerified)
  })

  test('A press on a page that was open for longer confirms nothing', async ({ assert }) => {
    const person = await newcomer()
    const token = await tokenOf(person)
    await outlive(person)

    const outcome = await takeEmailLink(token, null)

    assert.equal(outcome, 'ended')
    assert.isFalse((await userOf(person)).isVerified)
  })

  test('Whoever is signed in to another account is refused, and the link stays good', async ({
    assert,
  }) => {
    const person = await newcomer()
    const other = await newcomer()
    const path = await pathOf(person)

    const refused = await sendForm(path, other.cookie, confirm)
    const own = await sendForm(path, person.cookie, confirm)

    assert.include(refused.shown, 'Ce lien est celui d’un autre compte')
    assert.isFalse((await userOf(other)).isVerified)
    assert.equal(own.headers.get('location'), '/fr/verify-email?done=1')
  })

  test('A broken link and none lead to the page where another is asked for', async ({ assert }) => {
    for (const query of [
      '',
      '?token=x',
      '?token=',
      '?token=a&token=b',
      `?token=${'x'.repeat(5000)}`,
    ]) {
      const page = await visit(`/fr/verify-email${query}`)

      assert.equal(page.status, 200, query)
      assert.include(page.shown, 'Ce lien ne sert plus')
      assert.include(page.html, 'href="/fr/account/security"')
    }
  })

  test('The database keeps its hash alone, and no link lives longer than half an hour', async ({
    assert,
  }) => {
    const person = await newcomer()
    const token = await tokenOf(person)

    const { rows } = await sql<{ hash: Buffer; minutes: number; row: string }>`
      select token_hash as hash, extract(epoch from expires_at - created_at) / 60 as minutes, l::text as row
      from email_links l where user_id = ${person.id}`.execute(db())

    assert.lengthOf(rows, 1)
    assert.deepEqual(rows[0]!.hash, createHash('sha256').update(token).digest())
    assert.notInclude(rows[0]!.row, token)
    assert.closeTo(Number(rows[0]!.minutes), 30, 0.1)
    await assert.rejects(
      () =>
        sql`update email_links set expires_at = expires_at + interval '1 minute'
            where user_id = ${person.id}`.execute(db()),
      /email_links_half_an_hour/
    )
  })

  test('The route that takes signed tokens is closed', async ({ assert }) => {
    const { status } = await call('GET', '/api/auth/verify-email?token=x&callbackURL=/fr')

    assert.equal(status, 404)
  })
})

test.group('An e-mail address that changes', (group) => {
  group.setup(startStorefront)

  test('It changes once the new one is shown to be theirs, and the old one is told', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { newEmail, path } = await givenAChange(person)
    const before = await userOf(person)

    await sendForm(path, person.cookie, confirm)

    assert.equal(before.email, person.email)
    assert.deepEqual(await userOf(person), { email: newEmail, isVerified: true })
    const told = await messagesOf(person, 'email_changed')
    assert.deepEqual(
      told.map(({ email }) => email),
      [person.email]
    )
  })

  test('The link to the address before does not bring it back', async ({ assert }) => {
    const person = await newcomer()
    const first = await pathOf(person)
    const { newEmail, path } = await givenAChange(person)
    await sendForm(path, '', confirm)

    const page = await visit(first)

    assert.include(page.shown, 'Ce lien ne sert plus')
    assert.notInclude(page.shown, again)
    assert.equal((await userOf(person)).email, newEmail)
  })

  test('Of two new addresses the one that was asked for last counts', async ({ assert }) => {
    const person = await newcomer()
    const wrong = await givenAChange(person)
    const right = await givenAChange(person)

    const page = await visit(wrong.path)
    await sendForm(right.path, '', confirm)

    assert.include(page.shown, 'Ce lien ne sert plus')
    assert.equal((await userOf(person)).email, right.newEmail)
  })

  test('A late link to a new address sends no other: that asks for the password again', async ({
    assert,
  }) => {
    const person = await newcomer()
    const { path } = await givenAChange(person)
    await outlive(person)

    const page = await visit(path)

    assert.notInclude(page.shown, again)
    assert.include(page.html, 'href="/fr/account/security"')
    assert.equal((await userOf(person)).email, person.email)
  })

  test('An address that somebody else took meanwhile stays theirs', async ({ assert }) => {
    const person = await newcomer()
    const { newEmail, path } = await givenAChange(person)
    const other = await newcomer()
    await sql`update users set email = ${newEmail} where id = ${other.id}`.execute(db())

    const pressed = await sendForm(path, '', confirm)

    assert.include(pressed.shown, 'Un autre compte porte déjà cette adresse')
    assert.equal((await userOf(person)).email, person.email)
  })

  test('It does not change without the password', async ({ assert }) => {
    const person = await newcomer()

    const asked = await sendForm('/fr/account/security', person.cookie, 'Changer l’adresse', {
      newEmail: `${crypto.randomUUID()}@example.ma`,
      password: 'not the one',
    })

    assert.equal(asked.status, 200)
    assert.lengthOf(await messagesOf(person, 'verify_email'), 1)
  })

  test('Somebody else’s address is answered as a free one and told to nobody', async ({
    assert,
  }) => {
    const person = await newcomer()
    const other = await newcomer()

    const asked = await sendForm('/fr/account/security', person.cookie, 'Changer l’adresse', {
      newEmail: other.email,
      password,
    })

    assert.include(asked.headers.get('location'), 'done=emailAsked')
    assert.lengthOf(await messagesOf(person, 'verify_email'), 1)
    assert.lengthOf(await messagesOf(other, 'verify_email'), 1)
  })
})
