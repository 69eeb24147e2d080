import { test } from '@japa/runner'
import { call } from '../client.ts'
import { newcomer, type Person } from '../people.ts'
import { bringServiceBack, records, takeServiceAway } from '../services.ts'
import { startStorefront } from '../server.ts'

const askedBy = ({ token }: Person) => call('GET', '/api/v1/me/export', { token })

test.group('The export of what is kept about a person', (group) => {
  group.setup(startStorefront)

  test('holds their account, sessions, addresses, wishlist and cart, and no password', async ({
    assert,
  }) => {
    const person = await newcomer()

    const { status, body } = await askedBy(person)

    assert.equal(status, 200)
    assert.equal(body.data.user.email, person.email)
    assert.lengthOf(body.data.sessions, 1)
    const { addresses, wishlist, cart, orders, reviews } = body.data
    assert.deepEqual({ addresses, wishlist, cart }, { addresses: [], wishlist: [], cart: [] })
    assert.deepEqual({ orders, reviews }, { orders: [], reviews: [] })
    assert.notInclude(JSON.stringify(body), 'password')
  })

  test('holds every order and review, however many there are, and nobody else’s', async ({
    assert,
  }) => {
    const [person, other] = [await newcomer(), await newcomer()]
    const orders = Array.from({ length: 205 }, (_, index) => {
      return { id: crypto.randomUUID(), orderNumber: `M7K3-${1000 + index}`, status: 'delivered' }
    })
    const reviews = [{ id: crypto.randomUUID(), productId: crypto.randomUUID(), rating: 4 }]
    records.orders.set(person.id, orders)
    records.reviews.set(person.id, reviews)
    records.orders.set(other.id, [{ ...orders[0]!, id: crypto.randomUUID() }])

    const { body } = await askedBy(person)

    assert.deepEqual(body.data.orders, orders)
    assert.deepEqual(body.data.reviews, reviews)
  })

  for (const service of ['order-service', 'catalog-service'] as const) {
    test(`is refused while ${service} cannot tell, instead of looking whole`, async ({
      assert,
      cleanup,
    }) => {
      const person = await newcomer()
      cleanup(() => bringServiceBack(service))
      takeServiceAway(service)

      const { status, body } = await askedBy(person)

      assert.equal(status, 503)
      assert.equal(body.code, 'upstream_unavailable')
    })
  }
})
