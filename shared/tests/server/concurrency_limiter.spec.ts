import { test } from '@japa/runner'
import { ConcurrencyLimiter } from '../../server/concurrency_limiter.ts'
import { type ProblemError } from '../../server/errors/problem_error.ts'

function aTask(limiter: ConcurrencyLimiter) {
  const gate = Promise.withResolvers<string>()
  const started = Promise.withResolvers<void>()
  const state = { started: false }
  const done = limiter.run(() => {
    state.started = true
    started.resolve()
    return gate.promise
  })
  return { state, started: started.promise, done, finish: () => gate.resolve('out') }
}

test.group('A concurrency limiter', () => {
  test('lets so many in, the next when one finishs, in the order in which they came', async ({
    assert,
  }) => {
    const limiter = new ConcurrencyLimiter({
      maxConcurrent: 2,
      maxQueued: 9,
      queueTimeoutMs: 1_000,
    })
    const tasks = Array.from({ length: 4 }, () => aTask(limiter))
    const running = () => tasks.map(({ state }) => state.started)
    assert.deepEqual(running(), [true, true, false, false])
    tasks[1].finish()
    assert.equal(await tasks[1].done, 'out')
    await tasks[2].started
    assert.deepEqual(running(), [true, true, true, false])
    for (const { finish } of tasks) finish()
    assert.deepEqual(await Promise.all(tasks.map(({ done }) => done)), Array(4).fill('out'))
    const later = aTask(limiter)
    assert.isTrue(later.state.started)
    later.finish()
  })

  test('A limiter runs the next task also when one fails', async ({ assert }) => {
    const limiter = new ConcurrencyLimiter({
      maxConcurrent: 1,
      maxQueued: 9,
      queueTimeoutMs: 1_000,
    })
    const failed = limiter.run(() => Promise.reject(new Error('broken')))
    const next = limiter.run(async () => 'in')
    await assert.rejects(() => failed, 'broken')
    assert.equal(await next, 'in')
  })

  test('A limiter refuses tasks that find the queue full or wait for too long', async ({
    assert,
  }) => {
    const limiter = new ConcurrencyLimiter({ maxConcurrent: 1, maxQueued: 1, queueTimeoutMs: 20 })
    const first = aTask(limiter)
    const codeOf = (task: Promise<unknown>) =>
      task.catch((error: unknown) => (error as ProblemError).code)
    const [second, third] = [aTask(limiter), aTask(limiter)]
    assert.equal(await codeOf(third.done), 'upstream_unavailable')
    assert.equal(await codeOf(second.done), 'upstream_unavailable')
    first.finish()
    assert.equal(await first.done, 'out')
    assert.isFalse(second.state.started)
    const fourth = aTask(limiter)
    assert.isTrue(fourth.state.started)
    fourth.finish()
  })
})
