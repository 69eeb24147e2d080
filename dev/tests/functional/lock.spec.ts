import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identify } from '../../process/identity.ts'
import { lockHolder, releaseLock, takeLock, waitForLock } from '../../process/lock.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'some.lock')

/** Another process that does nothing, and the lock file as it would have written it. */
async function otherProcess(file: string) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  writeFileSync(file, JSON.stringify(identify(child.pid!)))
  return child
}

test.group('A lock', () => {
  test('is held by one process and let go again', ({ assert }) => {
    const file = newFile()
    assert.isNull(lockHolder(file))
    assert.isTrue(takeLock(file))
    assert.equal(lockHolder(file)?.pid, process.pid)
    releaseLock(file)
    assert.isNull(lockHolder(file))
  })

  test('of a running process is not taken, nor released by others', async ({ assert }) => {
    const file = newFile()
    const other = await otherProcess(file)
    assert.isFalse(takeLock(file))
    releaseLock(file)
    assert.equal(lockHolder(file)?.pid, other.pid)
    other.kill()
  })

  test('of a killed process is taken over, by whoever waits for it', async ({ assert }) => {
    const file = newFile()
    const other = await otherProcess(file)
    const told: number[] = []
    const waiting = waitForLock(file, ({ pid }) => {
      told.push(pid)
      other.kill('SIGKILL')
    })
    await waiting
    assert.deepEqual(told, [other.pid!])
    assert.equal(lockHolder(file)?.pid, process.pid)
  })

  test('that is half written is nobody’s', ({ assert }) => {
    const file = newFile()
    writeFileSync(file, '{"pid":')
    assert.isTrue(takeLock(file))
  })
})
