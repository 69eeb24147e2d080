import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { openDisk } from '../../files.ts'
import { indexName } from '../pictures/rendered.ts'
import { storePictures } from '../pictures/store_pictures.ts'

type Cleanup = { cleanup: (callback: () => Promise<void>) => void }

async function givenTwoFolders({ cleanup }: Cleanup) {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  cleanup(() => rm(folder, { recursive: true }))
  const drawn = join(folder, 'drawn')
  const media = join(folder, 'media')
  await mkdir(join(drawn, 'catalog', 'demo'), { recursive: true })
  await writeFile(join(drawn, 'catalog', 'demo', 'bowl-1.webp'), 'a bowl')
  await writeFile(join(drawn, indexName), 'version 1')
  return { drawn, media, disk: await openDisk(media, {}) }
}

test.group('The pictures of the demo', () => {
  test('They lie on the disk under the names that the catalog serves', async (context) => {
    const { drawn, media, disk } = await givenTwoFolders(context)

    await storePictures(drawn, disk)

    const stored = await readFile(join(media, 'catalog', 'demo', 'bowl-1.webp'), 'utf8')
    context.assert.equal(stored, 'a bowl')
    context.assert.equal(await disk.get(indexName), 'version 1')
  })

  test('They are written once for each version', async (context) => {
    const { drawn, disk } = await givenTwoFolders(context)
    await storePictures(drawn, disk)
    await disk.delete('catalog/demo/bowl-1.webp')

    await storePictures(drawn, disk)
    context.assert.isFalse(await disk.exists('catalog/demo/bowl-1.webp'))

    await writeFile(join(drawn, indexName), 'version 2')
    await storePictures(drawn, disk)
    context.assert.isTrue(await disk.exists('catalog/demo/bowl-1.webp'))
  })

  test('A store that fails in between is written again the next time', async (context) => {
    const { drawn, disk } = await givenTwoFolders(context)
    const put = disk.put
    disk.put = () => Promise.reject(new Error('The disk is full'))
    await context.assert.rejects(() => storePictures(drawn, disk), 'The disk is full')
    disk.put = put

    context.assert.isFalse(await disk.exists(indexName))
    await storePictures(drawn, disk)
    context.assert.isTrue(await disk.exists('catalog/demo/bowl-1.webp'))
  })
})
