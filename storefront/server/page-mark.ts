import { randomBytes } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The word that stands for the nonce in pages that are kept: known to this build alone and replaced in every
 * answer. Pages that `next build` rendered, without anybody's data, are given it here, once.
 */
export function pageMark(buildFolder: string): string {
  const file = join(buildFolder, 'page-mark')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const mark = randomBytes(24).toString('hex')
  for (const page of globSync('server/{app,pages}/**/*.html', { cwd: buildFolder })) {
    const path = join(buildFolder, page)
    writeFileSync(path, markScripts(readFileSync(path, 'utf8'), mark))
  }
  writeFileSync(file, mark)
  return mark
}

export function markScripts(html: string, mark: string): string {
  return html.replace(/<script(?=[\s>])/g, `<script nonce="${mark}"`)
}
