import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { rowsOf } from '../support/databases.ts'
import { anAddress, aProduct, untilStockIs } from '../support/goods.ts'
import { aNewShopper } from '../support/people.ts'

async function aReadyShopper() {
  const product = await aProduct({ quantity: 100 })
  const shopper = await aNewShopper()
  const body = {
    items: [{ productId: product.id, quantity: 2 }],
    shippingAddressId: await anAddress(shopper),
    paymentMethod: 'cod',
  }
  return { product, shopper, body }
}

test.group('One idempotency key', () => {
  test('50 times at once makes one checkout; who asks later gets its answer', async ({
    assert,
  }) => {
    const { product, shopper, body } = await aReadyShopper()
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => shopper.api.checkout(body, key))
    )
    const made = answers.filter(({ status }) => status === 201)
    const told = answers.filter(({ status }) => status === 409)
    assert.lengthOf([...made, ...told], 50)
    assert.isNotEmpty(made)
    assert.lengthOf([...new Set(made.map((answer) => answer.body.data.id))], 1)
    for (const { body: problem } of told) assert.equal(problem.code, 'idempotency_in_progress')

    const later = await shopper.api.checkout(body, key)
    assert.equal(later.status, 201)
    assert.equal(later.headers.get('idempotent-replayed'), 'true')
    assert.deepEqual(later.body, made[0]!.body)
    await untilStockIs(product.id, { quantity: 100, reserved: 2 })
    const orders = await rowsOf('order', 'select 1 from orders where checkout_id = $1', [
      later.body.data.id,
    ])
    assert.lengthOf(orders, 1)
  })

  test('with another body it is refused; in another person’s hand it is another key', async ({
    assert,
  }) => {
    const { shopper, body } = await aReadyShopper()
    const key = randomUUID()
    const first = await shopper.api.checkout(body, key)
    const other = await shopper.api.checkout({ ...body, paymentMethod: 'whatsapp' }, key)
    assert.equal(other.status, 422)
    assert.equal(other.body.code, 'idempotency_mismatch')

    const neighbour = await aNewShopper()
    const theirs = await neighbour.api.checkout(
      { ...body, shippingAddressId: await anAddress(neighbour) },
      key
    )
    assert.equal(theirs.status, 201)
    assert.notEqual(theirs.body.data.id, first.body.data.id)
  })

  test('none, or one that is no key, is a malformed request', async ({ assert }) => {
    const { shopper, body } = await aReadyShopper()
    const without = await shopper.api.post('/checkouts', body)
    const spaced = await shopper.api.checkout(body, 'two words')
    const endless = await shopper.api.checkout(body, 'k'.repeat(256))
    for (const { status, body: problem } of [without, spaced, endless]) {
      assert.equal(status, 400)
      assert.equal(problem.code, 'malformed_request')
    }
  })
})
