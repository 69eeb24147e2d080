import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { anOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'

const list = '/admin/orders'

/** The notes of an order as they are stored, the oldest first: their texts. */
async function notesOf(orderId: string): Promise<(string | null)[]> {
  const rows = await db
    .from('order_events')
    .where({ order_id: orderId, type: 'note' })
    .orderBy('created_at')
    .select('reason')
  return rows.map(({ reason }) => reason)
}

test.group('A note on many orders', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Each chosen order gets the note, and the list is told how many', async ({ assert }) => {
    const orders = [await anOrder(), await anOrder()]
    const visitor = new Visitor(await orderStaff())

    const answer = await visitor.send(`${list}/notes`, {
      ...{ text: 'Call after five', orderNumbers: orders.map(({ orderNumber }) => orderNumber) },
    })

    const { props } = await visitor.follow(answer)
    assert.deepEqual(props.notNoted, [])
    assert.containsSubset(props.flash, {
      ...{ success: 'orders.flash.notedMany', values: { count: 2 } },
    })
    for (const { id } of orders) assert.deepEqual(await notesOf(id), ['Call after five'])
  })

  test('An owner notes the store’s own orders; the others are named and stay as they were', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const [own, foreign] = [await anOrder({ storeId: shop.storeId }), await anOrder()]
    const owner = new Visitor(await fakes.ownerOf(shop))

    const answer = await owner.send(`${list}/notes`, {
      ...{ text: 'Packed', orderNumbers: [own.orderNumber, foreign.orderNumber] },
    })

    const { props } = await owner.follow(answer)
    assert.deepEqual(props.notNoted, [foreign.orderNumber])
    assert.deepEqual(await notesOf(own.id), ['Packed'])
    assert.isEmpty(await notesOf(foreign.id))
  })

  for (const [title, body] of [
    ['Without a text', { text: '  ', orderNumbers: ['M7K3-Q9F2'] }],
    ['Without an order', { text: 'x', orderNumbers: [] }],
    ['With too many orders', { text: 'x', orderNumbers: Array.from({ length: 101 }, String) }],
  ] as const) {
    test(`${title} nothing is noted`, async ({ assert }) => {
      const visitor = new Visitor(await orderStaff())

      await visitor.send(`${list}/notes`, body)

      assert.isNotEmpty((await visitor.told()).errors)
    })
  }

  test('Its author takes it back for some seconds: the texts go, their lines stay', async ({
    assert,
  }) => {
    const orders = [await anOrder(), await anOrder()]
    const visitor = new Visitor(await orderStaff())
    await visitor.send(`${list}/notes`, {
      ...{ text: 'Wrong', orderNumbers: orders.map(({ orderNumber }) => orderNumber) },
    })
    const { undo } = (await visitor.told()).flash

    await visitor.send(undo.url, undo.data)
    const { flash } = await visitor.told()

    assert.containsSubset(flash, { success: 'orders.flash.noteTakenBack', values: { count: 2 } })
    for (const { id } of orders) assert.deepEqual(await notesOf(id), [null])
  })

  test('A note on one order is taken back as well, and the note before it stays', async ({
    assert,
  }) => {
    const { id, orderNumber } = await anOrder()
    const visitor = new Visitor(await orderStaff())
    await visitor.send(`${list}/${orderNumber}/notes`, { text: 'First' })
    await visitor.send(`${list}/${orderNumber}/notes`, { text: 'Second' })
    const { undo } = (await visitor.told()).flash

    await visitor.send(undo.url, undo.data)

    assert.deepEqual(await notesOf(id), ['First', null])
  })

  test('Nobody takes back a colleague’s note, nor an old one', async ({ assert }) => {
    const { id, orderNumber } = await anOrder()
    const [author, colleague] = [await orderStaff(), await orderStaff()].map((p) => new Visitor(p))
    await author!.send(`${list}/${orderNumber}/notes`, { text: 'Mine' })
    const { undo } = (await author!.told()).flash
    const { actor_id: userId } = await db
      .from('order_events')
      .where({ order_id: id, type: 'note' })
      .firstOrFail()
    const old = await anOrder()
    await db.table('order_events').insert({
      ...{ order_id: old.id, type: 'note', reason: 'Old', actor_id: userId, actor_role: 'staff' },
      ...{ request_id: 'r-1', created_at: db.raw(`now() - interval '2 minutes'`) },
    })

    await colleague!.send(undo.url, undo.data)
    await author!.send(undo.url, { orderNumbers: [old.orderNumber], requestId: 'r-1' })

    assert.equal((await author!.told()).flash.success, 'orders.flash.noteStays')
    assert.deepEqual(await notesOf(id), ['Mine'])
    assert.deepEqual(await notesOf(old.id), ['Old'])
  })

  test('Who only shops notes nothing', async ({ assert }) => {
    const { id, orderNumber } = await anOrder()
    const visitor = new Visitor(await someone())

    await visitor.send(`${list}/notes`, { text: 'x', orderNumbers: [orderNumber] })

    assert.isEmpty(await notesOf(id))
  })
})
