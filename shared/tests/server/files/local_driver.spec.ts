import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { LocalDriver } from '../../../server/files/local_driver.ts'

type Cleanup = { cleanup: (callback: () => Promise<void>) => void }

async function givenAFolder({ cleanup }: Cleanup) {
  const root = await mkdtemp(join(tmpdir(), 'files-'))
  cleanup(() => rm(root, { recursive: true }))
  return { root, driver: new LocalDriver(root) }
}

test.group('The local disk', () => {
  test('A file that is written lies under its name and leaves nothing beside it', async (context) => {
    const { root, driver } = await givenAFolder(context)

    await driver.put('a/b.webp', 'first')
    await driver.put('a/b.webp', 'second')

    context.assert.deepEqual(await readdir(join(root, 'a')), ['b.webp'])
    context.assert.equal(await driver.get('a/b.webp'), 'second')
  })

  test('A file that cannot be finished is not there', async (context) => {
    const { root, driver } = await givenAFolder(context)
    const signal = AbortSignal.abort()

    await context.assert.rejects(() => driver.put('b.webp', 'half', { signal }))

    context.assert.deepEqual(await readdir(root), [])
  })

  test('A link is no file, wherever it leads', async (context) => {
    const { root, driver } = await givenAFolder(context)
    await writeFile(join(root, 'b.webp'), 'a picture')
    await symlink(join(root, 'b.webp'), join(root, 'link.webp'))

    await context.assert.rejects(() => driver.getMetaData('link.webp'), /There is no file/)
    context.assert.equal((await driver.getMetaData('b.webp')).contentLength, 9)
  })
})
