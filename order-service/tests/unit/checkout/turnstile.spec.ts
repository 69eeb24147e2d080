import { test } from '@japa/runner'
import { Turnstile } from '#actions/checkout/turnstile'
import { type ProblemError } from '@marketplace/shared/server/errors/problem_error'

function aVisit(turnstile: Turnstile) {
  const gate = Promise.withResolvers<string>()
  const entered = Promise.withResolvers<void>()
  const state = { entered: false }
  const done = turnstile.pass(() => {
    state.entered = true
    entered.resolve()
    return gate.promise
  })
  return { state, entered: entered.promise, done, leave: () => gate.resolve('out') }
}

test.group('A turnstile', () => {
  test('lets so many in, the next when one leaves, in the order in which they came', async ({
    assert,
  }) => {
    const turnstile = new Turnstile({ places: 2, line: 9, patience: 1_000 })
    const visits = Array.from({ length: 4 }, () => aVisit(turnstile))
    const inside = () => visits.map(({ state }) => state.entered)
    assert.deepEqual(inside(), [true, true, false, false])
    visits[1].leave()
    assert.equal(await visits[1].done, 'out')
    await visits[2].entered
    assert.deepEqual(inside(), [true, true, true, false])
    for (const { leave } of visits) leave()
    assert.deepEqual(await Promise.all(visits.map(({ done }) => done)), Array(4).fill('out'))
    const later = aVisit(turnstile)
    assert.isTrue(later.state.entered)
    later.leave()
  })

  test('gives the place on also when the work fails', async ({ assert }) => {
    const turnstile = new Turnstile({ places: 1, line: 9, patience: 1_000 })
    const failed = turnstile.pass(() => Promise.reject(new Error('broken')))
    const next = turnstile.pass(async () => 'in')
    await assert.rejects(() => failed, 'broken')
    assert.equal(await next, 'in')
  })

  test('turns away who would wait for too long', async ({ assert }) => {
    const turnstile = new Turnstile({ places: 1, line: 1, patience: 20 })
    const first = aVisit(turnstile)
    const codeOf = (visit: Promise<unknown>) =>
      visit.catch((error: unknown) => (error as ProblemError).code)
    const [second, third] = [aVisit(turnstile), aVisit(turnstile)]
    assert.equal(await codeOf(third.done), 'upstream_unavailable')
    assert.equal(await codeOf(second.done), 'upstream_unavailable')
    first.leave()
    assert.equal(await first.done, 'out')
    assert.isFalse(second.state.entered)
    const fourth = aVisit(turnstile)
    assert.isTrue(fourth.state.entered)
    fourth.leave()
  })
})
