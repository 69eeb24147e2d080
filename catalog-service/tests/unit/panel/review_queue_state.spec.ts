import { test } from '@japa/runner'
import * as queue from '../../../inertia/components/reviews/queue_state.ts'

const reviews = ['one', 'two', 'three', 'four'].map((id) => ({ id }))
const spam = { reason: 'spam', note: '' } as const
const idsOf = (some: { id: string }[]) => some.map(({ id }) => id)

test.group('The state of the review queue', () => {
  test('A reason stays with the review it was picked for when the cursor moves on', ({
    assert,
  }) => {
    const picked = queue.pick(queue.openQueue(reviews), spam)

    const moved = queue.moveCursor(picked, 1)

    assert.isNull(queue.pickOn(moved))
    assert.deepEqual(queue.pickOn(queue.moveCursor(moved, -1)), spam)
  })

  test('A reason picked for one review is not that of a selection', ({ assert }) => {
    const picked = queue.pick(queue.openQueue(reviews), spam)

    const selected = queue.select(picked, ['one', 'two'])

    assert.isNull(queue.pickOn(selected))
  })

  test('A decision takes its review away and the next one moves up under the cursor', ({
    assert,
  }) => {
    const state = queue.moveCursor(queue.openQueue(reviews), 1)

    const sent = queue.send(state)

    assert.deepEqual(idsOf(queue.shownOn(sent)), ['one', 'three', 'four'])
    assert.deepEqual(idsOf(queue.targetsOn(sent)), ['three'])
  })

  test('Three decisions before any answer are about three reviews', ({ assert }) => {
    const state = queue.send(queue.send(queue.send(queue.openQueue(reviews))))

    assert.deepEqual(state.sent, ['one', 'two', 'three'])
    assert.deepEqual(idsOf(queue.targetsOn(state)), ['four'])
  })

  test('A review that the server did not decide about is shown again', ({ assert }) => {
    const sent = queue.send(queue.openQueue(reviews))

    const settled = queue.settle(sent, ['one'])

    assert.deepEqual(idsOf(queue.shownOn(settled)), ['one', 'two', 'three', 'four'])
  })

  test('New reviews from the server leave the cursor on its review', ({ assert }) => {
    const state = queue.moveCursor(queue.openQueue(reviews), 2)

    const refreshed = queue.refresh(state, [{ id: 'new' }, ...reviews])

    assert.deepEqual(idsOf(queue.targetsOn(refreshed)), ['three'])
  })

  test('A cursor whose review has gone stays at its place', ({ assert }) => {
    const state = queue.moveCursor(queue.openQueue(reviews), 1)

    const refreshed = queue.refresh(
      state,
      reviews.filter(({ id }) => id !== 'two')
    )

    assert.deepEqual(idsOf(queue.targetsOn(refreshed)), ['three'])
  })

  test('A selection is decided about as a whole', ({ assert }) => {
    const state = queue.select(queue.openQueue(reviews), ['two', 'four'])

    const sent = queue.send(state)

    assert.deepEqual(sent.sent, ['two', 'four'])
    assert.deepEqual(idsOf(queue.targetsOn(sent)), ['one'])
  })
})
