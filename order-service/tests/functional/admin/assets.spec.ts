import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { RequestFactory, HttpContextFactory, ResponseFactory } from '@adonisjs/core/factories/http'
import CompressedAssetsMiddleware from '@marketplace/shared/server/panel/compressed_assets_middleware'

const path = '/admin/orders/assets/app.js'

test.group('A built file of the panel', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'public-'))
    await mkdir(join(folder, 'admin/orders/assets'), { recursive: true })
    for (const ending of ['', '.br', '.gz']) await writeFile(join(folder, path + ending), 'x')
    return () => rm(folder, { recursive: true })
  })

  async function answerTo(url: string, encoding?: string) {
    const request = new RequestFactory().merge({ method: 'GET', url }).create()
    if (encoding) request.request.headers['accept-encoding'] = encoding
    const response = new ResponseFactory().create()
    const ctx = new HttpContextFactory().merge({ request, response }).create()
    let passedOn = false
    const next = async () => void (passedOn = true)
    await new CompressedAssetsMiddleware(folder).handle(ctx, next)
    return { passedOn, header: (name: string) => ctx.response.getHeader(name) }
  }

  for (const [encoding, coding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
  ] as const) {
    test(`It comes as ${coding} to who takes "${encoding}", to be kept for good`, async ({
      assert,
    }) => {
      const { passedOn, header } = await answerTo(path, encoding)

      assert.isFalse(passedOn)
      assert.equal(header('content-encoding'), coding)
      assert.equal(header('vary'), 'Accept-Encoding')
      assert.match(String(header('cache-control')), /immutable/)
      assert.match(String(header('content-type')), /javascript/)
    })
  }

  for (const [url, encoding] of [
    [path, undefined],
    [path, 'identity'],
    ['/admin/orders/assets/other.js', 'br'],
    ['/admin/orders', 'br'],
  ] as const) {
    test(`${url} is left to others for who takes ${encoding ?? 'nothing'}`, async ({ assert }) => {
      const { passedOn, header } = await answerTo(url, encoding)

      assert.isTrue(passedOn)
      assert.isUndefined(header('content-encoding'))
    })
  }
})
