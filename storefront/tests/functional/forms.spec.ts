import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { sendForm, visit } from '../pages.ts'
import { cookiesOf, newcomer, password } from '../people.ts'
import { startStorefront } from '../server.ts'

const address = {
  recipientName: 'Salma El Idrissi',
  phone: '06 12 34 56 78',
  state: 'MA-03',
  city: 'Meknès',
  street: '14, rue Antsirabé',
}

const list = '/fr/account/addresses'

const nameOf = (id: string) =>
  db().selectFrom('users').select('name').where('id', '=', id).executeTakeFirstOrThrow()

const addressesOf = (userId: string) =>
  db().selectFrom('addresses').selectAll().where('user_id', '=', userId).execute()

test.group('Forms without a script', (group) => {
  group.setup(startStorefront)

  test('a profile is saved, and the page that follows says so', async ({ assert }) => {
    const { cookie, id } = await newcomer('Salma')
    const sent = await sendForm('/fr/account/profile', cookie, 'Enregistrer', {
      name: 'Salma B.',
      locale: 'ar',
    })
    assert.equal(sent.status, 303)
    assert.equal(sent.headers.get('location'), '/fr/account/profile?done=profile')
    assert.equal((await nameOf(id)).name, 'Salma B.')
    const { shown } = await visit('/fr/account/profile?done=profile', cookie)
    assert.include(shown, 'Vos informations sont enregistrées.')
    assert.include(shown, 'Salma B.')
  })

  test('what is wrong is said at the field, what was written stays', async ({ assert }) => {
    const { cookie, id } = await newcomer('Salma')
    const values = { name: 'Salma B.', phone: '12', locale: 'fr' }
    const { status, html, shown } = await sendForm(
      '/fr/account/profile',
      cookie,
      'Enregistrer',
      values
    )
    assert.equal(status, 200)
    assert.match(html, /<input[^>]*aria-invalid="true"[^>]*name="phone"/)
    assert.match(html, /<input[^>]*value="Salma B\."/)
    assert.notInclude(shown, 'enregistrées')
    assert.equal((await nameOf(id)).name, 'Salma')
  })

  test('A profile form without the phone field leaves the phone alone', async ({ assert }) => {
    const { cookie, id } = await newcomer('Salma')
    const phone = '+212612345678'
    await db().updateTable('users').set({ phone }).where('id', '=', id).execute()

    await sendForm('/fr/account/profile', cookie, 'Enregistrer', { name: 'Salma B.', locale: 'fr' })

    const row = await db().selectFrom('users').select('phone').where('id', '=', id).execute()
    assert.deepEqual(row, [{ phone }])
  })

  test('an address is added, made the default and removed', async ({ assert }) => {
    const { cookie, id } = await newcomer()
    const send = async (label: string, page = list, values = {}) => {
      const { headers } = await sendForm(page, cookie, label, values)
      return headers.get('location')
    }
    assert.equal(await send('Enregistrer', `${list}/new`, address), `${list}?done=address`)
    await send('Enregistrer', `${list}/new`, { ...address, label: 'Bureau' })
    assert.equal(await send('Utiliser par défaut'), `${list}?done=addressDefault`)
    const office = (await addressesOf(id)).find(({ is_default: isDefault }) => isDefault)
    assert.equal(office!.label, 'Bureau')
    assert.equal(await send('Supprimer'), `${list}?done=addressRemoved`)
    assert.lengthOf(await addressesOf(id), 1)
  })

  test('an address that no courier could use is not kept', async ({ assert }) => {
    const { cookie, id } = await newcomer()
    const wrong = { ...address, phone: '05 22 00 00 00' }
    const { html, status } = await sendForm(`${list}/new`, cookie, 'Enregistrer', wrong)
    assert.equal(status, 200)
    assert.match(html, /<input[^>]*aria-invalid="true"[^>]*name="phone"/)
    assert.lengthOf(await addressesOf(id), 0)
  })

  test('An address that the checkout refuses is shown as it was written, without a script too', async ({
    assert,
  }) => {
    const { cookie, id } = await newcomer()
    const wrong = { ...address, phone: '05 22 00 00 00' }

    const { html, status } = await sendForm('/fr/checkout', cookie, 'Continuer', wrong)

    assert.equal(status, 200)
    assert.match(html, /<input[^>]*aria-invalid="true"[^>]*name="phone"[^>]*value="05 22 00 00 00"/)
    assert.lengthOf(await addressesOf(id), 0)
  })

  test('a password is changed, or the wrong one is named', async ({ assert }) => {
    const { cookie } = await newcomer()
    const path = '/fr/account/security'
    const wrong = { currentPassword: 'not this one', newPassword: 'marketplace2' }
    const refused = await sendForm(path, cookie, 'Changer le mot de passe', wrong)
    assert.equal(refused.status, 200)
    assert.include(refused.shown, 'Ce n’est pas votre mot de passe actuel.')
    assert.notInclude(refused.html, 'not this one')
    const changed = await sendForm(path, cookie, 'Changer le mot de passe', {
      ...wrong,
      currentPassword: password,
    })
    assert.equal(changed.headers.get('location'), '/fr/account/security?done=password')
  })

  test('one signs in, or is told why not', async ({ assert }) => {
    const { email } = await newcomer()
    const path = '/fr/sign-in?next=/fr/account/orders'
    const wrong = await sendForm(path, '', 'Se connecter', {
      email,
      password: 'not this one',
    })
    assert.equal(wrong.status, 200)
    assert.match(wrong.html, /role="alert"/)
    assert.match(wrong.html, new RegExp(`<input[^>]*value="${email}"`))
    const right = await sendForm(path, '', 'Se connecter', { email, password })
    assert.equal(right.status, 303)
    assert.equal(right.headers.get('location'), '/fr/account/orders')
    assert.include(cookiesOf(right.headers), 'session_token')
  })

  test('all that is wrong at sign-up is named at once', async ({ assert }) => {
    const values = { name: 'Salma', email: 'salma@exemple', password: '1234567' }

    const { shown } = await sendForm('/fr/sign-up', '', 'Créer mon compte', values)

    assert.include(shown, 'Écrivez une adresse e-mail complète')
    assert.include(shown, 'Le mot de passe compte de 8 à 128 caractères')
  })

  test('all that is missing at sign-up is named at once', async ({ assert }) => {
    const { html } = await sendForm('/fr/sign-up', '', 'Créer mon compte')
    assert.lengthOf(html.match(/aria-invalid="true"/g)!, 3)
  })

  test('a action that nobody knows is not told of', async ({ assert }) => {
    const { cookie } = await newcomer()
    const { html, status } = await visit('/fr/account/profile?done=%3Cb%3E', cookie)
    assert.equal(status, 200)
    assert.notInclude(html, 'role="status" tabindex')
  })
})
