import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { anOpenStore } from '#tests/support/builders'
import { decisionsOf } from '#tests/support/decisions'
import { visitorFor } from '#tests/support/panel'
import { aJpeg, filesOnDisk, forgetPictures } from '#tests/support/pictures'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'

test.group('The pictures of a store in the panel', (group) => {
  group.each.setup(forgetPictures)

  test('An owner gives a logo and a cover, and takes the cover away', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    visitor.standOn(`/admin/stores/${store.id}/edit`)
    const url = `/admin/stores/${store.id}`

    await visitor.sendFile(`${url}/logo`, await aJpeg())
    await visitor.sendFile(`${url}/cover`, await aJpeg())
    await store.refresh()
    assert.match(store.coverUrl!, /^\/media\/stores\/pictures\/cover-/)
    await visitor.send('DELETE', `${url}/cover`)

    await store.refresh()
    assert.match(store.logoUrl!, /^\/media\/stores\/pictures\/logo-/)
    assert.isNull(store.coverUrl)
    assert.lengthOf(await filesOnDisk(), 3)
  })

  test('What is no picture is refused with a sentence, and another owner’s is nobody else’s', async ({
    assert,
  }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    visitor.standOn(`/admin/stores/${store.id}/edit`)
    await visitor.sendFile(`/admin/stores/${store.id}/logo`, Buffer.from('no picture at all'))
    const { props } = await visitor.get(`/admin/stores/${store.id}/edit`)
    const other = await visitorFor()
    await other.sendFile(`/admin/stores/${store.id}/logo`, await aJpeg())

    assert.equal((props.errors as any).file, ruleMessage('fr', 'picture_type'))
    assert.deepEqual(await filesOnDisk(), [])
    await store.refresh()
    assert.isNull(store.logoUrl)
  })
})

test.group('A pause in the panel', () => {
  test('An owner begins it with a day and ends it before', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    const visitor = await visitorFor({ id: owner.userId })
    const url = `/admin/stores/${store.id}`
    await visitor.get(`${url}/edit`)
    const day = DateTime.now().setZone('Africa/Casablanca').plus({ days: 5 }).startOf('day')

    await visitor.send('PUT', `${url}/pause`, { pausedUntil: day.toISODate() })
    await store.refresh()
    assert.equal(store.pausedUntil!.toMillis(), day.toMillis())
    await visitor.send('PUT', `${url}/pause`, { pausedUntil: null })

    await store.refresh()
    assert.isNull(store.pausedUntil)
  })

  for (const pausedUntil of ['', '2020-01-01', undefined]) {
    test(`“${pausedUntil}” is an error beside the day, and nothing changes`, async ({ assert }) => {
      const { store, owner } = await anOpenStore()
      const visitor = await visitorFor({ id: owner.userId })
      const url = `/admin/stores/${store.id}`
      await visitor.get(`${url}/edit`)

      const page = await visitor.follow(await visitor.send('PUT', `${url}/pause`, { pausedUntil }))

      assert.deepEqual(Object.keys(page.props.errors as object), ['pausedUntil'])
      await store.refresh()
      assert.isNull(store.pausedUntil)
    })
  }
})

test.group('Verifying in the panel', () => {
  test('An admin verifies what they read, takes it back with a reason, and sees both', async ({
    assert,
  }) => {
    const { store, owner } = await anOpenStore()
    await owner.merge({ ice: '001234567000089', rib: '007810000112300000001234' }).save()
    await owner.refresh()
    const visitor = await visitorFor({ isAdmin: true, name: 'Nadia Admin' })
    const url = `/admin/stores/${store.id}`
    const read = await visitor.get(url)
    const { version } = read.props.store as any
    const { version: ownerVersion } = read.props.owner as any

    await visitor.send('POST', `${url}/verification`, { version, ownerVersion })
    await store.refresh()
    assert.isNotNull(store.verifiedAt)
    await visitor.send('DELETE', `${url}/verification`, { reason: 'RIB fermé' })

    const page = await visitor.get(url)
    assert.containsSubset(page.props.decisions, [
      { type: 'unverified', reason: 'RIB fermé', actorName: 'Nadia Admin' },
      { type: 'verified', reason: null, actorName: 'Nadia Admin' },
    ])
  })

  test('An owner cannot', async ({ assert }) => {
    const { store, owner } = await anOpenStore()
    await owner.merge({ ice: '001234567000089', rib: '007810000112300000001234' }).save()
    const visitor = await visitorFor({ id: owner.userId })
    await visitor.get(`/admin/stores/${store.id}`)

    await visitor.send('POST', `/admin/stores/${store.id}/verification`)

    await store.refresh()
    assert.isNull(store.verifiedAt)
    assert.deepEqual(await decisionsOf(store.id), [])
  })
})

test.group('Finding a store', () => {
  test('An admin finds it by business, phone and ICE, however they are typed', async ({
    assert,
  }) => {
    const { store, owner } = await anOpenStore({ name: 'Introuvable autrement' })
    await db.from('store_owners').where('id', owner.id).update({
      business_name: 'Quincaillerie Bénchekroun',
      phone: '+212661998877',
      ice: '009988776000055',
    })
    const visitor = await visitorFor({ isAdmin: true })

    for (const q of [
      'benchekroun',
      '0661998877',
      '+212661998877',
      '٠٦٦١٩٩٨٨٧٧',
      '009988776000055',
    ]) {
      const { props } = await visitor.get(`/admin/stores?q=${encodeURIComponent(q)}`)
      const ids = (props.stores as any[]).map(({ id }) => id)
      assert.deepEqual(ids, [store.id], q)
    }
  })
})
