import { test } from '@japa/runner'
import Order from '#models/order'
import ExpireOrders from '#jobs/expire_orders'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import { run } from '#tests/support/jobs'
import { paymentMethods, rulesOf } from '@marketplace/shared/contracts/payment_methods'

const hours = { cod: 72, whatsapp: 48, bank_transfer: 48 }

test.group('The time to confirm an order', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const paymentMethod of paymentMethods) {
    test(`An order by ${paymentMethod} expires after ${hours[paymentMethod]} hours and not before`, async ({
      client,
      assert,
    }) => {
      assert.equal(rulesOf(paymentMethod).confirmHours, hours[paymentMethod])
      const shopper = await aShopper(fakes)
      const items = [{ productId: fakes.catalog.sells(fakes.aShop()).id, quantity: 1 }]
      await checkOut(client, shopper, items, { body: { paymentMethod } })
      const order = await Order.findByOrFail('user_id', shopper.id)
      const passes = async (passed: number) => {
        await order.merge({ confirmBy: order.confirmBy.minus({ minutes: passed }) }).save()
        await run(ExpireOrders)
        await order.refresh()
        return order.status
      }

      const before = await passes(hours[paymentMethod] * 60 - 1)
      const after = await passes(2)

      assert.deepEqual([before, after], ['pending', 'cancelled'])
    })
  }
})
