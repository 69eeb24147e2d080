import { test } from '@japa/runner'
import { generateWorld } from '../world.ts'

const { sales, stock, offers } = generateWorld(new Date('2026-11-20T14:30:00Z'))
/** What can still be bought of each product, by its SKU, when the demo is loaded at that moment. */
function leftAt(now: string): Map<string, number> {
  const world = generateWorld(new Date(now))
  const skus = new Map(world.offers.map(({ product }) => [product.id, product.sku]))
  return new Map(
    world.stock.inventory.map(({ product_id: id, quantity, reserved }) => {
      return [skus.get(id)!, quantity - reserved]
    })
  )
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const expected = {
  pending: ['confirmed'],
  confirmed: ['confirmed'],
  shipped: ['committed'],
  delivered: ['committed'],
  cancelled: ['released', 'returned', 'committed'],
}

test.group('Demo stock', () => {
  test('is what its movements add up to, and never was below nothing', ({ assert }) => {
    const movements = Map.groupBy(stock.movements, ({ product_id }) => product_id)
    for (const { product_id: id, quantity } of stock.inventory) {
      const own = (movements.get(id) ?? []).sort(
        (a, b) => a.created_at.getTime() - b.created_at.getTime()
      )
      assert.equal(sum(own.map(({ amount }) => amount)), quantity)
      let left = 0
      for (const { amount } of own) assert.isAtLeast((left += amount), 0)
    }
  })

  test('of a product does not hang on the moment of loading', ({ assert }) => {
    const now = leftAt('2026-11-20T14:30:00Z')
    for (const later of ['2026-11-20T14:40:00Z', '2026-11-21T03:00:00Z', '2026-12-15T12:00:00Z']) {
      const same = [...leftAt(later)].filter(([sku, left]) => now.get(sku) === left)
      assert.isAbove(same.length, now.size * 0.95)
    }
  })

  test('is held by live reservations and by nothing else', ({ assert }) => {
    const live = Map.groupBy(
      stock.lines.filter(({ status }) => status === 'confirmed'),
      ({ product_id }) => product_id
    )
    for (const { product_id: id, quantity, reserved } of stock.inventory) {
      assert.equal(reserved, sum((live.get(id) ?? []).map((line) => line.quantity)))
      assert.isAtMost(reserved, quantity)
    }
  })

  test('has a line for each item of each order, in the state that the order gives it', ({
    assert,
  }) => {
    const lines = new Map(
      stock.lines.map((line) => [`${line.reservation_id} ${line.product_id}`, line])
    )
    for (const { order, items } of sales) {
      for (const item of items) {
        const line = lines.get(`${order.checkout_id} ${item.product_id}`)!
        assert.equal(line.quantity, item.quantity)
        assert.include(expected[order.status], line.status)
      }
    }
    assert.equal(lines.size, sum(sales.map(({ items }) => items.length)))
  })

  test('left once with each parcel, and came back with those refused', ({ assert }) => {
    for (const { order, items, journey } of sales) {
      const own = stock.movements.filter(({ reference }) => reference === order.id)
      const isBack = Boolean(journey.cancelled?.restock)
      assert.lengthOf(
        own.filter(({ type }) => type === 'sale'),
        journey.shippedAt ? items.length : 0
      )
      assert.lengthOf(
        own.filter(({ type }) => type === 'return'),
        isBack ? items.length : 0
      )
    }
  })

  test('is low here and gone there', ({ assert }) => {
    const free = stock.inventory.map(({ quantity, reserved }) => quantity - reserved)
    assert.lengthOf(free, offers.length)
    assert.isAbove(free.filter((n) => n === 0).length, 10)
    assert.isAbove(free.filter((n) => n > 0 && n < 4).length, 20)
  })
})
