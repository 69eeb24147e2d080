import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { compressFiles } from '../../server/compress-files.ts'
import { compressedFiles } from '../../server/compressed-files.ts'

const script = 'console.log("the same words again and again");'.repeat(50)

/** A build with one script, served; gives the way to ask for it. */
async function givenABuild() {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(folder, 'static/chunks'), { recursive: true })
  writeFileSync(join(folder, 'static/chunks/a b.js'), script)
  await compressFiles(folder)
  const handler = compressedFiles(async (_, response) => void response.end('next'), folder)
  const server = createServer((request, response) => void handler(request, response))
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return (path: string, encoding: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': encoding } })
}

test.group('Files of the build', () => {
  test('A browser that takes Brotli gets it, to keep for good', async ({ assert }) => {
    const ask = await givenABuild()

    const response = await ask('/_next/static/chunks/a%20b.js', 'gzip, deflate, br')

    assert.equal(response.headers.get('content-encoding'), 'br')
    assert.match(response.headers.get('content-type')!, /^application\/javascript/)
    assert.match(response.headers.get('cache-control')!, /immutable/)
    assert.isBelow(Number(response.headers.get('content-length')), script.length / 10)
    assert.equal(await response.text(), script)
  })

  for (const [path, encoding] of [
    ['/_next/static/chunks/a%20b.js', 'gzip'],
    ['/_next/static/chunks/a%20b.js', 'gzip, br;q=0'],
    ['/_next/static/chunks/other.js', 'br'],
    ['/fr', 'br'],
  ])
    test(`${path} for "${encoding}" is left to Next`, async ({ assert }) => {
      const ask = await givenABuild()

      const response = await ask(path!, encoding!)

      assert.equal(await response.text(), 'next')
    })
})
