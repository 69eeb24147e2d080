import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { compressAssets } from '../../server/panel/compress_assets.ts'

const long = 'const text = 1;\n'.repeat(100)

test.group('The files of a panel that was built', (group) => {
  let dir: string
  group.each.setup(async () => {
    dir = await mkdtemp(join(tmpdir(), 'assets-'))
    await mkdir(join(dir, 'deep'))
    return () => rm(dir, { recursive: true })
  })

  const build = () => (compressAssets() as any).writeBundle({ dir })

  test('Each text file stands there in both codings too, with the same content', async ({
    assert,
  }) => {
    await writeFile(join(dir, 'deep/app.js'), long)

    await build()

    assert.equal(brotliDecompressSync(await readFile(join(dir, 'deep/app.js.br'))).toString(), long)
    assert.equal(gunzipSync(await readFile(join(dir, 'deep/app.js.gz'))).toString(), long)
  })

  test('What is short or no text is left as it is', async ({ assert }) => {
    await writeFile(join(dir, 'short.js'), 'let a')
    await writeFile(join(dir, 'font.woff2'), long)

    await build()

    assert.isFalse(existsSync(join(dir, 'short.js.br')))
    assert.isFalse(existsSync(join(dir, 'font.woff2.br')))
  })
})
