import { test } from '@japa/runner'
import CommitStock from '#jobs/commit_stock'
import { waiting } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('Shipping many orders', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const ready = (more: object = {}) => aParcel({ status: 'confirmed', ...more })
  async function ship(visitor: Visitor, text: string, listed: string[]) {
    const answer = await visitor.send('/admin/orders/bulk-ship', { text, listed, carrier: 'Amana' })
    return answer.props.lines as { outcome: string; orderNumber: string; why: string }[]
  }
  const tracking = async (id: string) => {
    const { order, status } = await storedOrder(id)
    return [status, order.carrier, order.trackingNumber]
  }

  test('Lines that name an order and lines in the order of the list ship each their own', async ({
    assert,
  }) => {
    const orders = await Promise.all([ready(), ready(), ready()])
    const [one, two, three] = orders
    const listed = orders.map(({ orderNumber }) => orderNumber)
    const text = `AM-1\n\n${two!.orderNumber.toLowerCase()}\tAM 2\r\nAM-3`

    const lines = await ship(new Visitor(await orderStaff()), text, listed)

    assert.deepEqual(
      lines.map(({ outcome, orderNumber }) => [outcome, orderNumber]),
      [
        ['shipped', one!.orderNumber],
        ['shipped', two!.orderNumber],
        ['shipped', three!.orderNumber],
      ]
    )
    assert.deepEqual(await Promise.all(orders.map(({ id }) => tracking(id))), [
      ['shipped', 'Amana', 'AM-1'],
      ['shipped', 'Amana', 'AM 2'],
      ['shipped', 'Amana', 'AM-3'],
    ])
  })

  test('An order that was scanned without its number is refused, and the next one stays', async ({
    assert,
  }) => {
    const [one, two] = await Promise.all([ready(), ready()])
    const listed = [one!.orderNumber, two!.orderNumber]
    const text = two!.orderNumber.replaceAll('-', '').toLowerCase()

    const [line] = await ship(new Visitor(await orderStaff()), text, listed)

    assert.deepEqual([line!.outcome, line!.orderNumber], ['refused', two!.orderNumber])
    assert.isString(line!.why)
    assert.deepEqual(await tracking(one!.id), ['confirmed', null, null])
    assert.deepEqual(await tracking(two!.id), ['confirmed', null, null])
  })

  test('A line that is refused says why and holds up no other', async ({ assert }) => {
    const blocked = await ready({ cityKnown: false, address: { city: 'Casanegra' } })
    const fine = await ready()
    const listed = [blocked.orderNumber, fine.orderNumber]

    const lines = await ship(new Visitor(await orderStaff()), 'AM-1\nAM-2\nAM-3', listed)

    assert.deepEqual(
      lines.map(({ outcome }) => outcome),
      ['refused', 'shipped', 'unknown']
    )
    assert.include(lines[0]!.why, 'Casanegra')
    assert.deepEqual(await tracking(blocked.id), ['confirmed', null, null])
    assert.deepEqual(await tracking(fine.id), ['shipped', 'Amana', 'AM-2'])
  })

  test('Sent twice, it ships once and leaves the numbers as they are', async ({ assert }) => {
    const { id, orderNumber, checkoutId } = await ready()
    const staff = new Visitor(await orderStaff())
    await ship(staff, `${orderNumber} AM-1`, [])

    const lines = await ship(staff, `${orderNumber} AM-2`, [])

    assert.equal(lines[0]!.outcome, 'already')
    assert.deepEqual(await tracking(id), ['shipped', 'Amana', 'AM-1'])
    assert.lengthOf(await waiting(CommitStock, checkoutId), 1)
  })

  test('A number that was scanned twice goes to one order only', async ({ assert }) => {
    const orders = await Promise.all([ready(), ready()])
    const listed = orders.map(({ orderNumber }) => orderNumber)

    const lines = await ship(new Visitor(await orderStaff()), 'AM-1\nAM-1', listed)

    assert.deepEqual(
      lines.map(({ outcome }) => outcome),
      ['shipped', 'twice']
    )
    assert.deepEqual(await tracking(orders[1]!.id), ['confirmed', null, null])
  })

  test('More lines than the list holds are refused, and none is shipped', async ({ assert }) => {
    const { id, orderNumber } = await ready()
    const staff = new Visitor(await orderStaff())
    const text = [`${orderNumber} AM-0`, ...Array.from({ length: 100 }, (_, at) => `X${at}`)]

    await staff.send('/admin/orders/bulk-ship', { text: text.join('\n'), listed: [] })

    assert.properties((await staff.told()).errors, ['text'])
    assert.deepEqual(await tracking(id), ['confirmed', null, null])
  })

  test('An owner ships the store’s own orders, and no others', async ({ assert }) => {
    const shop = fakes.aShop()
    const own = await ready({ storeId: shop.storeId })
    const foreign = await ready()
    const owner = new Visitor(await fakes.ownerOf(shop))

    const lines = await ship(owner, `${own.orderNumber} A1\n${foreign.orderNumber} A2`, [])

    assert.deepEqual(
      lines.map(({ outcome }) => outcome),
      ['shipped', 'unknown']
    )
    assert.deepEqual(await tracking(foreign.id), ['confirmed', null, null])
  })

  test('The page lists what may leave, the oldest first, with the carriers that are offered', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const [first, second] = [
      await ready({ storeId: shop.storeId }),
      await ready({ storeId: shop.storeId }),
    ]
    await ready({ storeId: shop.storeId, cityKnown: false })

    const { component, props } = await new Visitor(await fakes.ownerOf(shop)).open(
      '/admin/orders/bulk-ship'
    )

    assert.equal(component, 'parcels/ship')
    assert.deepEqual(
      (props.orders as { orderNumber: string }[]).map(({ orderNumber }) => orderNumber),
      [first.orderNumber, second.orderNumber]
    )
    const carriers = props.carriers as { name: string }[]
    assert.includeMembers(
      carriers.map(({ name }) => name),
      ['Amana', 'Aramex']
    )
  })

  test('The orders that were chosen in a list are shown alone, and those that may not leave are named', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const [chosen, pending] = [
      await ready({ storeId: shop.storeId }),
      await anOrder({ storeId: shop.storeId }),
    ]
    await ready({ storeId: shop.storeId })
    const owner = new Visitor(await fakes.ownerOf(shop))
    const numbers = `${pending.orderNumber},${chosen.orderNumber}`

    const { props } = await owner.open(`/admin/orders/bulk-ship?orders=${numbers}`)

    assert.deepEqual(
      (props.orders as { orderNumber: string }[]).map(({ orderNumber }) => orderNumber),
      [chosen.orderNumber]
    )
    assert.deepEqual([props.isChosen, props.left], [true, [pending.orderNumber]])
  })

  for (const orders of ['', ',', 'x'.repeat(40), Array.from({ length: 101 }, String).join()]) {
    test(`An address that chooses “${orders.slice(0, 12)}” shows what may leave`, async ({
      assert,
    }) => {
      const { orderNumber } = await ready()

      const { status, props } = await new Visitor(await orderStaff()).open(
        `/admin/orders/bulk-ship?orders=${orders}`
      )

      assert.deepEqual([status, props.isChosen], [200, false])
      assert.include(
        (props.orders as { orderNumber: string }[]).map(({ orderNumber: number }) => number),
        orderNumber
      )
    })
  }
})
