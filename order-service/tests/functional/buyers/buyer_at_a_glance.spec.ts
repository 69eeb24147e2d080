import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { findBuyer } from '#queries/find_buyer'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { anOrder, aPhone, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'

const staffScope = { role: 'staff' } as const
const delivered: NewOrder = { status: 'delivered', payments: [{ status: 'completed' }] }
const cancelled: NewOrder = { status: 'cancelled', payments: [{ status: 'failed' }] }

/** An order whose parcel came back. */
async function aRefusedParcel(wanted: NewOrder) {
  const order = await anOrder({ ...wanted, ...cancelled })
  const moves = [
    ['pending', 'confirmed'],
    ['confirmed', 'shipped'],
    ['shipped', 'cancelled'],
  ]
  await db.table('order_events').multiInsert(
    moves.map(([from, to]) => ({
      ...{ order_id: order.id, type: 'moved', from_status: from, to_status: to },
      ...{ actor_role: 'staff' },
    }))
  )
  return order
}

/** An order that ended after contacts. */
async function anEndedOrder(wanted: NewOrder & { lastOutcome: string }) {
  const { lastOutcome, ...rest } = wanted
  const order = await anOrder({ ...rest, ...cancelled })
  const contacted = { contact_count: 3, last_outcome: lastOutcome }
  await db.from('orders').where('id', order.id).update(contacted)
}

test.group('A buyer at a glance', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Orders of one phone count over all stores and accounts: delivered, refused, unreachable', async ({
    assert,
  }) => {
    const phone = aPhone()
    for (let count = 0; count < 3; count++) await anOrder({ phone, ...delivered })
    await aRefusedParcel({ phone })
    await anEndedOrder({ phone, lastOutcome: 'no_answer' })
    await anEndedOrder({ phone, lastOutcome: 'wrong_number' })
    await anEndedOrder({ phone, lastOutcome: 'refused' })
    await anOrder({ phone, ...cancelled })
    await anOrder({ phone: aPhone(), ...delivered })

    const buyer = await findBuyer({ phone }, staffScope)

    assert.containsSubset(buyer, {
      ...{ orders: 8, delivered: 3, refused: 1, unreachable: 2 },
      ...{ acceptance: 75, word: 'known', block: null, maxCashAmount: '5000.00' },
    })
    assert.lengthOf(buyer!.latest, 3)
  })

  test('Orders of the checkout that is looked at are left out', async ({ assert }) => {
    const phone = aPhone()
    const checkoutId = randomUUID()
    await anOrder({ phone, checkoutId })
    await anOrder({ phone, checkoutId })

    const buyer = await findBuyer({ phone, checkoutId }, staffScope)

    assert.containsSubset(buyer, { orders: 0, word: 'new', since: null, acceptance: null })
  })

  test('An owner sees what was bought in their store alone, and no block', async ({ assert }) => {
    const shop = fakes.aShop()
    const phone = aPhone()
    const own = await anOrder({ phone, storeId: shop.storeId, ...delivered })
    await anOrder({ phone, ...delivered })
    await aRefusedParcel({ phone })
    await db.table('buyer_blocks').insert({
      ...{ phone_key: phone.slice(-9), reason: 'Secret', blocked_by: randomUUID() },
    })
    const order = await anOrder({ phone, storeId: shop.storeId })

    const { props } = await new Visitor(await fakes.ownerOf(shop)).open(`/admin/orders/${order.id}`)

    assert.containsSubset(props.buyer, { orders: 1, delivered: 1, refused: 0, block: null })
    assert.deepEqual(
      props.buyer.latest.map(({ id }: any) => id),
      [own.id]
    )
  })

  test('An order whose person was taken out of it tells of nobody', async ({ assert }) => {
    assert.isNull(await findBuyer({ phone: '' }, staffScope))
  })

  test('By phone alone staff get the last address and language; others are kept out', async ({
    assert,
  }) => {
    const phone = aPhone()
    await anOrder({ phone, recipientName: 'Hassan Benali' })
    const path = `/admin/orders/buyer?phone=0${phone.slice(-9)}`

    const found = await new Visitor(await orderStaff()).json(path)

    assert.containsSubset(found, {
      buyer: { orders: 1, word: 'new' },
      address: { recipientName: 'Hassan Benali', city: 'Casablanca' },
    })
    for (const person of [await someone(), await fakes.ownerOf(fakes.aShop())]) {
      assert.equal((await new Visitor(person).open(path)).status, 403)
    }
  })

  test('A phone that is none is refused', async ({ assert }) => {
    const answer = await new Visitor(await orderStaff()).open('/admin/orders/buyer?phone=12')

    assert.equal(answer.status, 422)
  })

  test('A phone of very many orders is read from its index, its latest ones alone', async ({
    assert,
  }) => {
    const phone = aPhone()
    const order = await anOrder({ phone, ...delivered })
    await db.rawQuery(
      `insert into orders (order_number, checkout_id, store_id, store_name, status, total_amount, payment_method,
         shipping_address, confirm_by, reservation_confirmed_at)
       select 'Z' || lpad(n::text, 3, '0') || '-' || substr(translate(upper(md5(n::text || ?)), 'ILOU', '0000'), 1, 4),
         uuidv7(), store_id, store_name, status, total_amount, payment_method, shipping_address, confirm_by, now()
       from orders, generate_series(1, 300) n where id = ?`,
      [phone, order.id]
    )

    const buyer = await findBuyer({ phone }, staffScope)

    assert.equal(buyer!.orders, 200)
  })
})
