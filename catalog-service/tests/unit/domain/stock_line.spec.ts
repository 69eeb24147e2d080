import { test } from '@japa/runner'
import { effects, lineStatuses, planStep, steps, type Line } from '#domain/stock_line'

const line = (overrides: Partial<Line> = {}): Line => {
  return { productId: 'p', quantity: 3, status: 'held', orderId: null, ...overrides }
}

test.group('Lines of a reservation', () => {
  test('every step says what it makes of every status', ({ assert }) => {
    for (const step of steps) assert.sameMembers(Object.keys(effects[step]), [...lineStatuses])
  })

  test('reserved counts exactly the lines that are held or confirmed', ({ assert }) => {
    const isLive = { held: 1, confirmed: 1, committed: 0, returned: 0, released: 0, expired: 0 }
    for (const step of steps) {
      for (const from of lineStatuses) {
        const effect = effects[step][from]
        if (typeof effect === 'string') continue
        assert.equal(effect.reserved, isLive[effect.to] - isLive[from], `${step} of ${from}`)
      }
    }
  })

  test('a step taken again changes nothing', ({ assert }) => {
    for (const step of steps) {
      for (const from of lineStatuses) {
        const effect = effects[step][from]
        if (typeof effect !== 'string') {
          assert.equal(effects[step][effect.to], 'unchanged', `${step} after ${effect.to}`)
        }
      }
    }
  })

  test('one line that refuses a step refuses it for all', ({ assert }) => {
    assert.isNull(planStep('commit', [line({ status: 'confirmed' }), line({ status: 'held' })]))
  })

  test('a line that another order has taken is refused', ({ assert }) => {
    const taken = [line({ status: 'committed', orderId: 'one' })]
    assert.isNull(planStep('return', taken, 'another'))
    assert.lengthOf(planStep('return', taken, 'one')!, 1)
  })
})
