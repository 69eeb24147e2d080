import { test } from '@japa/runner'
import {
  effects,
  lineStatuses,
  planTransition,
  transitions,
  type Line,
} from '#domain/reservation_line'

const line = (overrides: Partial<Line> = {}): Line => {
  return { productId: 'p', quantity: 3, status: 'held', orderId: null, ...overrides }
}

test.group('Lines of a reservation', () => {
  test('every transition says what it makes of every status', ({ assert }) => {
    for (const transition of transitions)
      assert.sameMembers(Object.keys(effects[transition]), [...lineStatuses])
  })

  test('reserved counts exactly the lines that are held or confirmed', ({ assert }) => {
    const isLive = { held: 1, confirmed: 1, committed: 0, returned: 0, released: 0, expired: 0 }
    for (const transition of transitions) {
      for (const from of lineStatuses) {
        const effect = effects[transition][from]
        if (typeof effect === 'string') continue
        assert.equal(effect.reserved, isLive[effect.to] - isLive[from], `${transition} of ${from}`)
      }
    }
  })

  test('a transition again changes nothing', ({ assert }) => {
    for (const transition of transitions) {
      for (const from of lineStatuses) {
        const effect = effects[transition][from]
        if (typeof effect !== 'string') {
          assert.equal(
            effects[transition][effect.to],
            'unchanged',
            `${transition} after ${effect.to}`
          )
        }
      }
    }
  })

  test('one line that refuses a transition refuses it for all', ({ assert }) => {
    const held = line({ status: 'held' })
    const plan = planTransition('commit', [line({ status: 'confirmed' }), held])
    assert.deepEqual(plan, { refusedBy: held })
  })

  test('a line that another order has taken is refused', ({ assert }) => {
    const taken = [line({ status: 'committed', orderId: 'one' })]
    assert.deepEqual(planTransition('return', taken, 'another'), { refusedBy: taken[0]! })
    assert.property(planTransition('return', taken, 'one'), 'changes')
  })
})
