import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const text = /\.(js|css|svg|json)$/
/** Below it the headers weigh more than what is saved. */
const smallest = 512

/** A Vite plugin that writes each built text file once more as `.br` and `.gz`, so that none is packed per request. */
export function compressAssets(): Plugin {
  return {
    name: 'compress-assets',
    apply: 'build',
    async writeBundle({ dir }) {
      const files = await readdir(dir!, { recursive: true })
      await Promise.all(
        files.filter((file) => text.test(file)).map((file) => pack(join(dir!, file)))
      )
    },
  }
}

async function pack(file: string) {
  const content = await readFile(file)
  if (content.length < smallest) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${file}.br`, brotliCompressSync(content, { params }))
  await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
}
