import { test } from '@japa/runner'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorIn, lastLines, reportErrors } from '../../process/log_tail.ts'

const line = (level: number, msg: string, err?: string) =>
  `${JSON.stringify({ level, msg, ...(err && { err: { message: err } }) })}\n`

test.group('The errors of an app', () => {
  test('are what its log calls errors', ({ assert }) => {
    assert.equal(
      errorIn(line(50, 'request failed', 'no connection')),
      'request failed: no connection'
    )
    assert.equal(errorIn('{"level":"error","msg":"broken"}'), 'broken')
    assert.isNull(errorIn(line(40, 'a warning')))
    assert.isNull(errorIn('{"level":50,'))
    assert.isNull(errorIn('plain words'))
  })

  test('are told as they come, the same one once', async ({ assert }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'app.log')
    writeFileSync(file, line(50, 'before'))
    const told: string[] = []
    const stop = reportErrors(file, (error) => told.push(error))
    appendFileSync(
      file,
      line(50, 'first') + line(30, 'fine') + line(50, 'first') + '{"level":50,"ms'
    )
    await waitFor(() => told.length === 1)
    appendFileSync(file, 'g":"second"}\n')
    await waitFor(() => told.length === 2)
    stop()
    assert.deepEqual(told, ['first', 'second'])
  })

  test('that ended it stand in the last lines of its log', ({ assert }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'app.log')
    writeFileSync(file, 'one\ntwo\nthree\n')
    assert.equal(lastLines(file, 2), 'two\nthree')
  })
})

async function waitFor(condition: () => boolean) {
  const deadline = Date.now() + 40_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
