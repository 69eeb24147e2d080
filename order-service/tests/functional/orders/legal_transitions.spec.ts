import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { transitions } from '#domain/order_status'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStatuses } from '@marketplace/shared/contracts/orders'

test.group('The database’s own table of transitions', () => {
  for (const from of orderStatuses) {
    for (const to of orderStatuses.filter((status) => status !== from)) {
      const legal = transitions.some((one) => one.from === from && one.to === to)

      test(`${legal ? 'takes' : 'refuses'} ${from} → ${to}, as the domain does`, async ({
        assert,
      }) => {
        const { id } = await anOrder({ status: from })
        const write = () => db.from('orders').where('id', id).update({ status: to })
        if (legal) await write()
        else await assert.rejects(write, /orders? cannot go/)
        assert.equal((await storedOrder(id)).status, legal ? to : from)
      })
    }
  }
})
