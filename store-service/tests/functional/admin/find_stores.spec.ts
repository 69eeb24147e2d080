import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { anOpenStore } from '#tests/support/builders'
import { visitorFor } from '#tests/support/panel'

/** The names of the stores that an admin finds. */
async function found(q: string) {
  const admin = await visitorFor({ isAdmin: true })
  const { stores } = (await admin.get(`/admin/stores?q=${encodeURIComponent(q)}`)).props
  return (stores as { name: string }[]).map(({ name }) => name)
}

test.group('Stores that admins look for', () => {
  for (const [what, typed] of [
    ['its owner’s phone as it is stored', '+212661240871'],
    ['the phone as it is dialled here', '0661240871'],
    ['the phone with spaces', '06 61 24 08 71'],
    ['the phone with dots and a prefix', '00212 661.24.08.71'],
    ['the phone in Arabic digits', '٠٦٦١ ٢٤ ٠٨ ٧١'],
    ['the end of the phone', '24 08 71'],
    ['the WhatsApp number', '07 70 11 22 33'],
    ['the ICE', '001528734000021'],
    ['the ICE in groups', '001 528 734 000 021'],
    ['the Arabic name without hamza', 'احذيه'],
    ['the French name and the business', 'babouches benhaddou'],
    ['the business without its accents', 'generale sellerie'],
  ]) {
    test(`An admin finds a store by ${what}`, async ({ assert }) => {
      const name = `Babouches ${what}`
      const { owner } = await anOpenStore({
        ...{ name, nameAr: 'أحذية الأناقة', whatsappPhone: '+212770112233', isActive: false },
      })
      await owner
        .merge({
          ...{ businessName: 'Société Générale de Sellerie Benhaddou' },
          ...{ phone: '+212661240871', ice: '001528734000021' },
        })
        .save()

      assert.include(await found(typed), name)
    })
  }

  test('A store that was renamed is found by its new name alone', async ({ assert }) => {
    const { store } = await anOpenStore({ name: 'Ancien Tannourine' })
    await store.merge({ name: 'Nouveau Tassarout' }).save()

    assert.deepEqual(await found('tannourine'), [])
    assert.deepEqual(await found('tassarout'), ['Nouveau Tassarout'])
  })

  test('Nobody finds a store by a phone that its owner gave up', async ({ assert }) => {
    const { owner } = await anOpenStore({ name: 'Numéro rendu' })
    await owner.merge({ phone: '+212612000077' }).save()
    assert.deepEqual(await found('0612 0000 77'), ['Numéro rendu'])

    await owner.merge({ phone: null }).save()

    assert.deepEqual(await found('0612 0000 77'), [])
  })

  test('Shoppers find no store by its owner', async ({ client, assert }) => {
    const { owner } = await anOpenStore({ name: 'Discrète' })
    await owner.merge({ phone: '+212612000088', ice: '009999000011112' }).save()

    for (const q of ['+212612000088', '0612000088', '009999000011112', owner.businessName]) {
      const response = await client.get('/api/v1/stores').qs({ q, perPage: 100 })
      const names = response.body().data.map(({ name }: { name: string }) => name)
      assert.notInclude(names, 'Discrète')
    }
  })

  test('Changing how a store is found changes nothing else of it', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const before = await store.refresh()
    const { updatedAt, version } = before

    await owner.merge({ businessName: 'Autre raison' }).save()

    const after = await store.refresh()
    assert.deepEqual([after.updatedAt.toMillis(), after.version], [updatedAt.toMillis(), version])
    const [text] = await db.from('owner_search').where('store_owner_id', owner.id)
    assert.include(text.whole_text, 'autre raison')
    assert.notInclude(text.name_text, 'autre raison')
  })
})
