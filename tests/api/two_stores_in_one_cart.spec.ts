import { test } from '@japa/runner'
import { theAuditIsClean } from '../support/audit.ts'
import { dataOf } from '../support/api.ts'
import { anAddress, aProduct, untilStockIs } from '../support/goods.ts'
import { move } from '../support/orders.ts'
import { aNewShopper, demoPerson } from '../support/people.ts'
import { toCentimes } from '@marketplace/shared/contracts/money'

async function aPurchase(paymentMethod: string) {
  const near = await aProduct({ owner: 'owner1', quantity: 5, price: '149.00' })
  const far = await aProduct({ owner: 'owner2', quantity: 5, price: '80.50' })
  const shopper = await aNewShopper('Anas Fassi')
  const body = {
    items: [
      { productId: near.id, quantity: 2, expectedPrice: '149.00' },
      { productId: far.id, quantity: 1 },
    ],
    shippingAddressId: await anAddress(shopper),
    paymentMethod,
  }
  const checkout = dataOf(await shopper.api.checkout(body))
  const orderOf = (storeId: string) =>
    checkout.orders.find((order: any) => order.storeId === storeId)
  await untilStockIs(near.id, { quantity: 5, reserved: 2 }, 'owner1')
  return {
    near,
    far,
    shopper,
    checkout,
    first: orderOf(near.storeId),
    second: orderOf(far.storeId),
  }
}

/** What is bought and its delivery, in centimes. */
const withDelivery = ({ itemsAmount, shippingFee }: Record<string, string>) =>
  toCentimes(itemsAmount!) + toCentimes(shippingFee!)

test.group('The story, over the API', () => {
  test('two stores, cash on delivery, a review that moves the average', async ({ assert }) => {
    const { near, shopper, checkout, first, second } = await aPurchase('cod')
    assert.equal(checkout.itemsAmount, '378.50')
    assert.equal(first.itemsAmount, '298.00')
    assert.equal(toCentimes(checkout.totalAmount), withDelivery(checkout))
    assert.equal(toCentimes(first.totalAmount), withDelivery(first))
    assert.equal(first.paymentStatus, 'unpaid')

    for (const { id } of [first, second]) {
      assert.equal((await move(id, 'confirm')).status, 'confirmed')
      assert.equal((await move(id, 'ship', { carrier: 'Amana' })).status, 'shipped')
    }
    const early = await shopper.api.post(`/products/${near.id}/reviews`, {
      rating: 5,
      comment: 'Trop tôt',
    })
    assert.equal(early.status, 403)
    const delivered = await move(first.id, 'deliver')
    assert.equal(delivered.paymentStatus, 'paid')
    assert.equal(delivered.amountDue, '0.00')
    await untilStockIs(near.id, { quantity: 3, reserved: 0 }, 'owner1')

    const order = dataOf(await shopper.api.get(`/orders/${first.orderNumber}`))
    const moves = order.timeline
      .filter(({ type }: any) => type === 'moved')
      .map(({ to }: any) => to)
    assert.sameOrderedMembers(moves, ['confirmed', 'shipped', 'delivered'])

    const review = dataOf(
      await shopper.api.post(`/products/${near.id}/reviews`, { rating: 4, comment: 'Très beau.' })
    )
    assert.containsSubset(review, {
      status: 'pending',
      userName: 'Anas F.',
      verifiedPurchase: true,
    })
    const unseen = dataOf(await shopper.api.get(`/products/${near.id}`))
    assert.deepEqual(unseen.rating, { average: 0, count: 0 })
    const catalog = await demoPerson('catalog')
    dataOf(await catalog.api.post(`/reviews/${review.id}/approve`))
    const seen = dataOf(await shopper.api.get(`/products/${near.id}`))
    assert.deepEqual(seen.rating, { average: 4, count: 1 })
    assert.equal(
      (await shopper.api.post(`/products/${near.id}/reviews`, { rating: 5, comment: '' })).status,
      409
    )
    await theAuditIsClean()
  })

  test('a bank transfer: completed with its reference, the order confirms itself', async ({
    assert,
  }) => {
    const { checkout, first, second } = await aPurchase('bank_transfer')
    assert.equal(checkout.itemsAmount, '378.50')
    assert.equal(checkout.transfer.amount, checkout.totalAmount)
    const staff = await demoPerson('orders')
    const transactionId = `VIR-${checkout.transfer.reference}`
    const pay = async (order: any, body: unknown) =>
      staff.api.post(`/payments/${order.payments[0].id}/complete`, body)
    assert.equal((await pay(first, {})).status, 422)
    assert.equal(dataOf(await pay(first, { transactionId })).status, 'confirmed')
    assert.equal(dataOf(await pay(second, { transactionId })).paymentStatus, 'paid')
    const again = dataOf(await pay(first, { transactionId }))
    assert.equal(again.amountPaid, first.totalAmount)

    const stranger = await aPurchase('bank_transfer')
    const stolen = await staff.api.post(`/payments/${stranger.first.payments[0].id}/complete`, {
      transactionId,
    })
    assert.equal(stolen.status, 409)
    assert.equal(stolen.body.code, 'conflict')
    await theAuditIsClean()
  })

  test('one of two orders cancelled: its stock is back, the other’s is still held', async ({
    assert,
  }) => {
    const { near, far, shopper, first } = await aPurchase('cod')
    const cancelled = dataOf(
      await shopper.api.post(`/orders/${first.id}/cancel`, { reason: 'Changement d’avis' })
    )
    assert.equal(cancelled.status, 'cancelled')
    await untilStockIs(near.id, { quantity: 5, reserved: 0 }, 'owner1')
    await untilStockIs(far.id, { quantity: 5, reserved: 1 }, 'owner2')
    const again = await shopper.api.post(`/orders/${first.id}/cancel`, { reason: 'Encore' })
    assert.equal(again.status, 200)
    const late = await (await demoPerson('orders')).api.post(`/orders/${first.id}/confirm`)
    assert.equal(late.body.code, 'invalid_transition')
    await theAuditIsClean()
  })

  test('a refused parcel comes back to the shelf', async ({ assert }) => {
    const { near, first, shopper } = await aPurchase('cod')
    await move(first.id, 'confirm')
    await move(first.id, 'ship')
    await untilStockIs(near.id, { quantity: 3, reserved: 0 }, 'owner1')
    const late = await shopper.api.post(`/orders/${first.id}/cancel`, { reason: 'Trop tard' })
    assert.include([403, 409], late.status)
    const returned = await move(first.id, 'cancel', { reason: 'Colis refusé', restock: true })
    assert.equal(returned.status, 'cancelled')
    await untilStockIs(near.id, { quantity: 5, reserved: 0 }, 'owner1')
    await theAuditIsClean()
  })
})
