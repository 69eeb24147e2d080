import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }

/** Writes scripts and styles of a build once more, as small as Brotli can make them, as `<file>.br`. */
export async function compressFiles(buildFolder: string): Promise<void> {
  const folder = join(buildFolder, 'static')
  await Promise.all(
    globSync('**/*.{js,css}', { cwd: folder }).map(async (file) => {
      const path = join(folder, file)
      await writeFile(`${path}.br`, await compress(await readFile(path), { params }))
    })
  )
}
