import { test } from '@japa/runner'
import CommitStock from '#jobs/commit_stock'
import { post, tally } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { waiting, workOff } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Shipping an order', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('tells carrier and number, and its stock leaves once', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const staff = await orderStaff()
    const shop = fakes.aShop()
    const owner = await fakes.ownerOf(shop)
    const product = fakes.catalog.sells(shop, { quantity: 10 })
    const items = [{ productId: product.id, quantity: 3 }]
    const { id: checkoutId, orders } = (await checkOut(client, shopper, items)).body().data
    await workOff(checkoutId)
    await post(client, `orders/${orders[0].id}/confirm`, staff)
    const parcel = { carrier: 'Amana', trackingNumber: 'AM-77' }
    const response = await post(client, `orders/${orders[0].id}/ship`, owner, parcel)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, { status: 'shipped', ...parcel })
    assert.lengthOf(await waiting(CommitStock, checkoutId), 1)
    await workOff(checkoutId)
    assert.deepEqual([product.quantity, product.reserved], [7, 0])
    const again = await post(client, `orders/${orders[0].id}/ship`, owner, { carrier: 'Other' })
    again.assertStatus(200)
    assert.equal(again.body().data.carrier, 'Amana')
    assert.lengthOf(await waiting(CommitStock, checkoutId), 0)
  })

  test('waits for the catalog’s word about the stock', async ({ client, assert }) => {
    const { id } = await anOrder({ status: 'confirmed', reservationConfirmed: false })
    const response = await post(client, `orders/${id}/ship`, await orderStaff())
    response.assertStatus(409)
    assert.equal(response.body().code, 'invalid_transition')
    assert.include(response.body().detail, 'stock')
  })

  test('is refused where money is missing again', async ({ client }) => {
    const payments = [{ status: 'failed' as const }]
    const { id } = await anOrder({ status: 'confirmed', payments })
    ;(await post(client, `orders/${id}/ship`, await orderStaff())).assertStatus(409)
  })

  test('meets a cancel: one takes effect, the other is told', async ({ client, assert }) => {
    for (let round = 0; round < 10; round++) {
      const [one, two] = [await orderStaff(), await orderStaff()]
      const { id, checkoutId } = await anOrder({ status: 'confirmed' })
      const shop = post(client, `orders/${id}/ship`, one)
      const cancel = post(client, `orders/${id}/cancel`, two, { reason: 'Sold in the shop' })
      const answers = await Promise.all([shop, cancel])
      const { status, events } = await storedOrder(id)
      const commits = await waiting(CommitStock, checkoutId)
      if (commits.length) {
        assert.include(['shipped', 'cancelled'], status)
      } else {
        assert.deepEqual(tally(answers), { 200: 1, 409: 1 })
        assert.equal(status, 'cancelled')
      }
      const path = events.filter(([type]) => type === 'moved').map(([, from, to]) => [from, to])
      for (const [index, [from]] of path.entries()) {
        assert.equal(from, index ? path[index - 1][1] : 'confirmed')
      }
    }
  })
})
