import { test } from '@japa/runner'
import * as desks from '../../../inertia/components/reviews/desk.ts'

const queue = ['one', 'two', 'three', 'four'].map((id) => ({ id }))
const spam = { reason: 'spam', note: '' } as const
const idsOf = (reviews: { id: string }[]) => reviews.map(({ id }) => id)

test.group('The desk of the review queue', () => {
  test('A reason stays with the review it was picked for when the cursor moves on', ({
    assert,
  }) => {
    const picked = desks.pick(desks.openDesk(queue), spam)

    const moved = desks.moveCursor(picked, 1)

    assert.isNull(desks.pickOn(moved))
    assert.deepEqual(desks.pickOn(desks.moveCursor(moved, -1)), spam)
  })

  test('A reason picked for one review is not that of a selection', ({ assert }) => {
    const picked = desks.pick(desks.openDesk(queue), spam)

    const selected = desks.select(picked, ['one', 'two'])

    assert.isNull(desks.pickOn(selected))
  })

  test('A decision takes its review away and the next one moves up under the cursor', ({
    assert,
  }) => {
    const desk = desks.moveCursor(desks.openDesk(queue), 1)

    const sent = desks.send(desk)

    assert.deepEqual(idsOf(desks.shownOn(sent)), ['one', 'three', 'four'])
    assert.deepEqual(idsOf(desks.targetsOn(sent)), ['three'])
  })

  test('Three decisions before any answer are about three reviews', ({ assert }) => {
    const desk = desks.send(desks.send(desks.send(desks.openDesk(queue))))

    assert.deepEqual(desk.sent, ['one', 'two', 'three'])
    assert.deepEqual(idsOf(desks.targetsOn(desk)), ['four'])
  })

  test('A review that the server did not decide about is shown again', ({ assert }) => {
    const sent = desks.send(desks.openDesk(queue))

    const settled = desks.settle(sent, ['one'])

    assert.deepEqual(idsOf(desks.shownOn(settled)), ['one', 'two', 'three', 'four'])
  })

  test('New reviews from the server leave the cursor on its review', ({ assert }) => {
    const desk = desks.moveCursor(desks.openDesk(queue), 2)

    const refreshed = desks.refresh(desk, [{ id: 'new' }, ...queue])

    assert.deepEqual(idsOf(desks.targetsOn(refreshed)), ['three'])
  })

  test('A cursor whose review has gone stays at its place', ({ assert }) => {
    const desk = desks.moveCursor(desks.openDesk(queue), 1)

    const refreshed = desks.refresh(
      desk,
      queue.filter(({ id }) => id !== 'two')
    )

    assert.deepEqual(idsOf(desks.targetsOn(refreshed)), ['three'])
  })

  test('A selection is decided about as a whole', ({ assert }) => {
    const desk = desks.select(desks.openDesk(queue), ['two', 'four'])

    const sent = desks.send(desk)

    assert.deepEqual(sent.sent, ['two', 'four'])
    assert.deepEqual(idsOf(desks.targetsOn(sent)), ['one'])
  })
})
