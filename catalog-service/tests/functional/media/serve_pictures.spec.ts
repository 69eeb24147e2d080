import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import env from '#start/env'

const root = env.get('MEDIA_ROOT')!
const folder = join(root, 'catalog', 'spec')

test.group('Pictures of the catalog', (group) => {
  group.setup(async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'bowl-1.webp'), 'a picture')
    await writeFile(join(folder, 'notes.txt'), 'not a picture')
    await writeFile(join(folder, '.hidden.webp'), 'hidden')
    await writeFile(join(root, 'outside.webp'), 'outside')
    await symlink(join(root, 'outside.webp'), join(folder, 'link.webp'))
    return async () => {
      await rm(folder, { recursive: true })
      await rm(join(root, 'outside.webp'))
    }
  })

  test('are served to be kept for good', async ({ client, assert }) => {
    const response = await client.get('/media/catalog/spec/bowl-1.webp')
    response.assertStatus(200)
    assert.match(response.header('content-type')!, /^image\/webp/)
    assert.equal(response.header('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(response.header('x-content-type-options'), 'nosniff')
    const etag = response.header('etag')!
    assert.isString(etag)
    const again = await client.get('/media/catalog/spec/bowl-1.webp').header('if-none-match', etag)
    again.assertStatus(304)
    const head = await client.head('/media/catalog/spec/bowl-1.webp')
    head.assertStatus(200)
    assert.equal(head.header('content-length'), '9')
  })

  test('are the only thing served, and only from their folder', async ({ client }) => {
    const paths = [
      'spec/nothing.webp',
      'spec/notes.txt',
      'spec/.hidden.webp',
      'spec/link.webp',
      'spec',
      'spec/',
      '',
      '../outside.webp',
      '..%2foutside.webp',
      '%2e%2e/outside.webp',
      '%2e%2e%2foutside.webp',
      '..%5coutside.webp',
      'spec/..%2f..%2foutside.webp',
      'spec/bowl-1.webp%00.txt',
      '/etc/passwd',
    ]
    for (const path of paths) (await client.get(`/media/catalog/${path}`)).assertStatus(404)
    ;(await client.post('/media/catalog/spec/bowl-1.webp')).assertStatus(405)
  })
})
