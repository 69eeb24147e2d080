import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names of those files whose text in `folder` is not the one that it should be. */
export function staleFiles(folder: string, files: Map<string, string>): string[] {
  return [...files]
    .filter(([name, text]) => read(join(folder, name)) !== text)
    .map(([name]) => name)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
