import { test } from '@japa/runner'
import { Disk } from 'flydrive'
import { createDriver } from '@marketplace/shared/server/files/driver'
import { readFileSettings } from '@marketplace/shared/server/files/settings'
import { hasS3Server, S3Server } from '@marketplace/shared/server/testing/s3_server'
import { startInstance } from '#tests/support/instance'

const s3 = new S3Server()
const picture = Buffer.from('a picture')

test.group('Pictures in S3', (group) => {
  group.tap((each) => each.skip(!hasS3Server, 'needs OpenStack Swift on this machine'))
  group.setup(async () => {
    if (!hasS3Server) return () => {}
    await s3.start()
    const disk = new Disk(await createDriver(readFileSettings(s3.settings)))
    await disk.put('catalog/spec/bowl-1.webp', picture)
    return () => s3.stop()
  })

  test('Two instances serve the same picture from one bucket, and one has it for good', async ({
    assert,
    cleanup,
  }) => {
    const [one, other] = await Promise.all([
      startInstance({ cleanup }, s3.settings),
      startInstance({ cleanup }, s3.settings),
    ])

    const first = await fetch(`${one}/media/catalog/spec/bowl-1.webp`)
    const second = await fetch(`${other}/media/catalog/spec/bowl-1.webp`)

    for (const { status, headers } of [first, second]) {
      assert.equal(status, 200)
      assert.equal(headers.get('content-type'), 'image/webp')
      assert.equal(headers.get('content-length'), String(picture.length))
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable')
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
    }
    assert.deepEqual(Buffer.from(await first.arrayBuffer()), picture)
    assert.deepEqual(Buffer.from(await second.arrayBuffer()), picture)
    const etag = first.headers.get('etag')!
    assert.equal(second.headers.get('etag'), etag)
    const again = await fetch(`${other}/media/catalog/spec/bowl-1.webp`, {
      // fetch itself would add no-cache
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    })
    assert.equal(again.status, 304)
    const head = await fetch(`${one}/media/catalog/spec/bowl-1.webp`, { method: 'HEAD' })
    assert.equal(head.status, 200)
    assert.equal(head.headers.get('content-length'), String(picture.length))
  })

  test('A picture that the bucket has not is a 404 in the form of the API', async ({
    assert,
    cleanup,
  }) => {
    const url = await startInstance({ cleanup }, s3.settings)

    const response = await fetch(`${url}/media/catalog/spec/none.webp`)

    assert.equal(response.status, 404)
    assert.equal(((await response.json()) as { code: string }).code, 'not_found')
    assert.equal(response.headers.get('cache-control'), 'no-store')
  })

  test('Keys that the store refuses are a 503, not a missing picture', async ({
    assert,
    cleanup,
  }) => {
    const settings = { ...s3.settings, AWS_SECRET_ACCESS_KEY: 'another' }
    const url = await startInstance({ cleanup }, settings)

    const response = await fetch(`${url}/media/catalog/spec/bowl-1.webp`)

    assert.equal(response.status, 503)
    assert.equal(((await response.json()) as { code: string }).code, 'upstream_unavailable')
  })
})
