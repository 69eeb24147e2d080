import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Disk } from 'flydrive'
import { inParallel } from '../../process/in_parallel.ts'
import { indexName } from './rendered.ts'

/** Writes the pictures to the disk of this copy, their index last: where it lies, all of them do. */
export async function storePictures(folder: string, disk: Disk) {
  const index = await readFile(join(folder, indexName), 'utf8')
  const isThere = await disk.exists(indexName)
  if (isThere && (await disk.get(indexName)) === index) return
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const keyOf = (path: string) => relative(folder, path).replaceAll(sep, '/')
  const pictures = paths.filter((path) => keyOf(path) !== indexName)
  await inParallel(16, pictures, async (path) => disk.put(keyOf(path), await readFile(path)))
  await disk.put(indexName, index)
}
