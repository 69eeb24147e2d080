import { test } from '@japa/runner'
import { generateWorld } from '../world.ts'

const now = new Date('2026-11-20T14:30:00Z')
const world = generateWorld(now)
const { people, stores, offers, sales, reviews, stock, wishes, carts } = world

test.group('The demo marketplace', () => {
  test('is the same every time for the same moment', ({ assert }) => {
    assert.equal(JSON.stringify(generateWorld(now)), JSON.stringify(world))
  })

  test('is as large as promised on any day', ({ assert }) => {
    for (const day of ['2026-02-28T23:50:00Z', '2027-07-03T05:10:00Z']) {
      const other = generateWorld(new Date(day))
      assert.isAtLeast(other.offers.filter(({ product }) => product.is_active).length, 600)
      assert.isAtLeast(other.sales.length, 400)
      assert.isAtLeast(other.reviews.length, 800)
      const statuses = new Set(other.sales.map(({ order }) => order.status))
      assert.equal(statuses.size, 5)
    }
  })

  test('lies in the past', ({ assert }) => {
    const text = JSON.stringify({
      people,
      stores,
      offers,
      stock,
      reviews,
      wishes,
      carts,
      sales: sales.map(({ events, payments }) => [events, payments]),
    })
    const later = [...text.matchAll(/"(?:\w+_at)":"([^"]+)"/g)]
      .map(([, date]) => date!)
      .filter((date) => new Date(date) > now)
    const deadlines = new Set(stock.reservations.map(({ expires_at }) => expires_at.toISOString()))
    assert.isEmpty(later.filter((date) => !deadlines.has(date)))
  })

  test('sells some things in several variants, each with options, SKU and slug of its own', ({
    assert,
  }) => {
    const { families, variants } = world.families
    assert.isAtLeast(families.length, 5)
    for (const { id, options } of families) {
      const members = variants.filter(({ product }) => product.family_id === id)
      const chosen = members.map(({ product }) => JSON.stringify(product.options))
      assert.isAbove(members.length, 1)
      assert.equal(new Set(chosen).size, members.length)
      for (const { product } of members)
        for (const { key, values } of options) assert.include(values, product.options[key]!)
    }
    const all = [...offers, ...variants].map(({ product }) => product)
    assert.equal(new Set(all.map(({ slug }) => slug)).size, all.length)
    assert.equal(new Set(all.map(({ store_id, sku }) => `${store_id} ${sku}`)).size, all.length)
    assert.isNotEmpty(variants.filter(({ inventory }) => inventory.quantity === 0))
  })

  test('gives everybody an account and every shopper one default address', ({ assert }) => {
    assert.lengthOf(people.shoppers, 50)
    assert.equal(new Set(people.addresses.map(({ state }) => state)).size, 12)
    for (const { id } of people.shoppers) {
      const own = people.addresses.filter(({ user_id }) => user_id === id)
      assert.lengthOf(
        own.filter(({ is_default }) => is_default),
        1
      )
    }
  })

  test('names products clearly: two of one store never share a name, six in ten have an Arabic one', ({
    assert,
  }) => {
    const names = offers.map(({ product }) => `${product.store_id} ${product.name}`)
    assert.equal(new Set(names).size, offers.length)
    assert.equal(new Set(offers.map(({ product }) => product.slug)).size, offers.length)
    assert.isAtLeast(offers.filter(({ product }) => product.name_ar).length, offers.length * 0.6)
    for (const { product } of offers) {
      assert.match(product.slug, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.notMatch(product.name + product.description, /\{\}|undefined/)
    }
  })

  test('keeps ids in the order of time', ({ assert }) => {
    const byId = [...sales].sort((a, b) => (a.order.id < b.order.id ? -1 : 1))
    const times = byId.map(({ order }) => order.created_at.getTime())
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b)
    )
  })
})
