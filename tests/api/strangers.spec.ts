import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { Api, dataOf } from '../support/api.ts'
import { anAddress, aProduct } from '../support/goods.ts'
import { aNewShopper, demoPerson } from '../support/people.ts'

test.group('Somebody else’s things', () => {
  test('an order, an address or a payment of another is not found', async ({ assert }) => {
    const product = await aProduct({ quantity: 5 })
    const shopper = await aNewShopper()
    const shippingAddressId = await anAddress(shopper)
    const items = [{ productId: product.id, quantity: 1 }]
    const { orders } = dataOf(
      await shopper.api.checkout({ items, shippingAddressId, paymentMethod: 'cod' })
    )
    const stranger = await aNewShopper()
    const rival = await demoPerson('owner3')
    for (const { api } of [stranger, rival]) {
      assert.equal((await api.get(`/orders/${orders[0].id}`)).status, 404)
      assert.equal((await api.post(`/orders/${orders[0].id}/cancel`, { reason: 'x' })).status, 404)
      assert.equal((await api.get(`/addresses/${shippingAddressId}`)).status, 404)
    }
    const payment = `/payments/${orders[0].payments[0].id}/complete`
    assert.equal((await stranger.api.post(payment, {})).status, 404)
    assert.equal((await shopper.api.post(payment, {})).status, 403)
    assert.equal((await new Api().get(`/orders/${orders[0].id}`)).status, 401)
    const stolen = await stranger.api.checkout({ items, shippingAddressId, paymentMethod: 'cod' })
    assert.equal(stolen.status, 422)
    assert.equal(stolen.body.errors[0].field, 'shippingAddressId')
  })

  test('a price never comes from the client', async ({ assert }) => {
    const product = await aProduct({ quantity: 5, price: '149.00' })
    const shopper = await aNewShopper()
    const shippingAddressId = await anAddress(shopper)
    const line = { productId: product.id, quantity: 1 }
    const cheap = { ...line, price: '1.00', unitPrice: '1.00', totalPrice: '1.00' }
    const body = { items: [cheap], totalAmount: '1.00', shippingAddressId, paymentMethod: 'cod' }
    assert.equal(dataOf(await shopper.api.checkout(body)).itemsAmount, '149.00')
    const stale = { ...body, items: [{ ...line, expectedPrice: '1.00' }] }
    const refused = await shopper.api.checkout(stale)
    assert.equal(refused.status, 409)
    assert.equal(refused.body.errors[0].field, 'items.0')
  })

  test('the storefront’s internal paths are for services alone', async ({ assert }) => {
    const { storefront } = system().urls
    const paths = ['addresses/00000000-0000-7000-8000-000000000000?userId=x', 'revalidate']
    for (const path of paths) {
      for (const authorization of ['', 'Bearer x.y.z']) {
        const response = await fetch(`${storefront}/internal/${path}`, {
          method: path === 'revalidate' ? 'POST' : 'GET',
          headers: authorization ? { authorization } : {},
        })
        assert.equal(response.status, 401)
        assert.equal(((await response.json()) as any).code, 'unauthenticated')
      }
    }
  })

  const spellings = [
    '/internal/stores',
    '/api/v1/../../internal/stores',
    '/%69nternal/stores',
    '//internal/stores',
  ]
  for (const path of spellings) {
    test(`${path} leads nowhere`, async ({ assert }) => {
      const { gateway } = system().urls
      const { connect } = await import('node:net')
      const { hostname, port } = new URL(gateway)
      const socket = connect(Number(port), hostname)
      socket.end(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
      const answer = (await socket.toArray()).join('')
      assert.match(answer, /^HTTP\/1\.1 40[04] /)
    })
  }
})
