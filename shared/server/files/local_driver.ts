import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FSDriver } from 'flydrive/drivers/fs'
import type { WriteOptions } from 'flydrive/types'

/** The local disk: a file is whole or not there, and links are not followed. */
export class LocalDriver extends FSDriver {
  readonly #root: string

  constructor(root: string) {
    super({ location: root, visibility: 'private' })
    this.#root = root
  }

  /** Renames the whole file into place, so that nobody reads half of it and no crash leaves half of it. */
  override async put(key: string, contents: string | Uint8Array, options?: WriteOptions) {
    const path = join(this.#root, key)
    const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
    await mkdir(dirname(path), { recursive: true })
    try {
      await writeFile(unfinished, contents, { signal: options?.signal, flush: true })
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  override async getMetaData(key: string) {
    const [root, path] = await Promise.all([realpath(this.#root), realpath(join(this.#root, key))])
    if (path !== join(root, key) || !(await stat(path)).isFile()) {
      throw Object.assign(new Error(`There is no file ${key}`), { code: 'ENOENT' })
    }
    return super.getMetaData(key)
  }
}
