import { test } from '@japa/runner'
import { stepsOf } from '../../src/features/orders/steps.ts'
import type { TimelineEntry } from '../../src/lib/api/order-types.ts'

const moved = (to: TimelineEntry['to'], createdAt: string): TimelineEntry => ({
  type: 'moved',
  from: null,
  to,
  actor: { id: null, role: 'system', name: null },
  reason: null,
  createdAt,
})

const told = (order: Parameters<typeof stepsOf>[0]) =>
  stepsOf(order).map(({ status, state, at }) => [status, state, at])

test.group('The way of an order', () => {
  test('shows what is done, what is now and what is to come', ({ assert }) => {
    const timeline = [moved('confirmed', 'b'), moved('shipped', 'c')]
    assert.deepEqual(told({ status: 'shipped', createdAt: 'a', timeline }), [
      ['pending', 'done', 'a'],
      ['confirmed', 'done', 'b'],
      ['shipped', 'current', 'c'],
      ['delivered', 'upcoming', null],
    ])
  })

  test('ends well when it is delivered', ({ assert }) => {
    const timeline = [moved('confirmed', 'b'), moved('shipped', 'c'), moved('delivered', 'd')]
    const states = stepsOf({ status: 'delivered', createdAt: 'a', timeline })
    assert.deepEqual(
      states.map(({ state }) => state),
      ['done', 'done', 'done', 'done']
    )
  })

  test('shows of a cancelled one how far it came', ({ assert }) => {
    const timeline = [moved('confirmed', 'b'), moved('cancelled', 'c')]
    assert.deepEqual(told({ status: 'cancelled', createdAt: 'a', timeline }), [
      ['pending', 'done', 'a'],
      ['confirmed', 'done', 'b'],
      ['cancelled', 'current', 'c'],
    ])
  })

  test('knows the first step of an order without a timeline', ({ assert }) => {
    const steps = told({ status: 'pending', createdAt: 'a' })
    assert.deepEqual(steps[0], ['pending', 'current', 'a'])
    assert.lengthOf(steps, 4)
  })
})
