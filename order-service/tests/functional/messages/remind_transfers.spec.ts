import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import RemindTransfers from '#jobs/remind_transfers'
import { run } from '#tests/support/jobs'
import { givenAnEvent, messagesOf } from '#tests/support/messages'
import { anOrder } from '#tests/support/orders'

const soon = () => DateTime.now().plus({ hours: 5 })

async function reminders(orderId: string): Promise<number> {
  return (await messagesOf(orderId)).filter(({ kind }) => kind === 'transfer_reminder').length
}

test.group('Reminders of transfers', () => {
  test('A transfer that has not come is asked for once, before the order ends', async ({
    assert,
  }) => {
    const order = await anOrder({ method: 'bank_transfer', confirmBy: soon() })

    await Promise.all([run(RemindTransfers), run(RemindTransfers)])
    await run(RemindTransfers)

    assert.equal(await reminders(order.id), 1)
  })

  test('Nobody is reminded who has time left, pays otherwise, has paid, cancelled or sent a proof', async ({
    assert,
  }) => {
    const later = await anOrder({ method: 'bank_transfer' })
    const cash = await anOrder({ method: 'cod', confirmBy: soon() })
    const paid = await anOrder({
      ...{ method: 'bank_transfer', confirmBy: soon() },
      payments: [{ amount: '40.00', status: 'completed', transactionId: 'V-1' }],
    })
    const over = await anOrder({ method: 'bank_transfer', confirmBy: soon(), status: 'cancelled' })
    const proven = await anOrder({ method: 'bank_transfer', confirmBy: soon() })
    await givenAnEvent(proven.id, { type: 'proof', to: 'received' })

    await run(RemindTransfers)

    for (const { id } of [later, cash, paid, over, proven]) assert.equal(await reminders(id), 0)
  })
})
