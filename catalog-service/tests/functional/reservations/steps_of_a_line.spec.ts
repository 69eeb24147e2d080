import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import {
  assertStockAddsUp,
  lineIn,
  linesOf,
  step,
  stockOf,
  type StepName,
} from '#tests/support/stock'
import type { LineStatus } from '#domain/reservation_line'

type Expected = { status: LineStatus; quantity: number; reserved: number } | 409

const stays = (status: LineStatus, quantity: number, reserved: number): Expected => {
  return { status, quantity, reserved }
}

/** Of ten pieces three are in the line. What each step leaves behind, by the status it meets. */
const table: Record<LineStatus, Record<StepName, Expected>> = {
  held: {
    confirm: stays('confirmed', 10, 3),
    release: stays('released', 10, 0),
    commit: 409,
    return: 409,
  },
  confirmed: {
    confirm: stays('confirmed', 10, 3),
    release: stays('released', 10, 0),
    commit: stays('committed', 7, 0),
    return: 409,
  },
  committed: {
    confirm: stays('committed', 7, 0),
    release: 409,
    commit: stays('committed', 7, 0),
    return: stays('returned', 10, 0),
  },
  returned: {
    confirm: stays('returned', 10, 0),
    release: 409,
    commit: stays('returned', 10, 0),
    return: stays('returned', 10, 0),
  },
  released: {
    confirm: stays('released', 10, 0),
    release: stays('released', 10, 0),
    commit: 409,
    return: 409,
  },
  expired: {
    confirm: stays('confirmed', 10, 3),
    release: stays('released', 10, 0),
    commit: 409,
    return: 409,
  },
}

test.group('Every step with a line in every status', () => {
  for (const [from, byStep] of Object.entries(table)) {
    for (const [name, expected] of Object.entries(byStep)) {
      const outcome = expected === 409 ? 'is refused' : `leaves it ${expected.status}`
      test(`${name} of a line that is ${from} ${outcome}`, async ({ client, assert }) => {
        const { id: productId } = await aProduct({ stock: 10 })
        const { id, orderId } = await lineIn(client, from as LineStatus, productId)
        const before = { stock: await stockOf(productId), lines: await linesOf(id) }
        const body = name === 'confirm' ? {} : { orderId, productIds: [productId] }

        for (const time of ['once', 'again']) {
          const response = await step(client, id, name as StepName, body)
          if (expected === 409) {
            response.assertStatus(409)
            assert.equal(response.body().code, 'conflict')
            assert.deepEqual({ stock: await stockOf(productId), lines: await linesOf(id) }, before)
          } else {
            response.assertStatus(200)
            const { status, ...stock } = expected
            assert.deepEqual(await linesOf(id), { [productId]: status }, time)
            assert.deepEqual(await stockOf(productId), stock, time)
          }
          await assertStockAddsUp(assert, productId)
        }
      })
    }
  }

  test('what leaves and comes back is written down once, under its order', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 10 })
    const { orderId } = await lineIn(client, 'returned', productId)
    const movements = await db
      .from('stock_movements')
      .where({ product_id: productId, reference: orderId })
      .orderBy('id')
    assert.deepEqual(
      movements.map(({ type, amount }) => [type, amount]),
      [
        ['sale', -3],
        ['return', 3],
      ]
    )
  })
})
