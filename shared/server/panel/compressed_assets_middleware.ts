import { createReadStream, type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

type Coding = { name: 'br' | 'gzip'; ending: '.br' | '.gz' }

const codings: Coding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]

/** The container makes a middleware for each request; the folder is read once. */
const read = new Map<string, Promise<Set<string>>>()

/**
 * Answers a panel's built assets as they were compressed at build. Stands before the static middleware, which
 * answers whoever takes neither coding. Only files that were there at the first request are known.
 */
export default class CompressedAssetsMiddleware {
  #folder: string

  constructor(folder = app.publicPath()) {
    this.#folder = folder
    if (!read.has(folder)) read.set(folder, compressedFiles(folder))
  }

  async handle({ request, response }: HttpContext, next: NextFn) {
    const path = request.url()
    const files = await read.get(this.#folder)!
    const made = codings.filter(({ ending }) => files.has(path + ending))
    if (!['GET', 'HEAD'].includes(request.method()) || made.length === 0) return next()
    response.vary('Accept-Encoding')
    const coding = made.find(({ name }) => request.encoding([name]))
    if (!coding) return next()
    response
      .header('Content-Encoding', coding.name)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('X-Content-Type-Options', 'nosniff')
      .type(path.slice(path.lastIndexOf('.') + 1))
    return response.stream(createReadStream(join(this.#folder, path + coding.ending)))
  }
}

async function compressedFiles(folder: string): Promise<Set<string>> {
  const options = { recursive: true, withFileTypes: true } as const
  const files = await readdir(join(folder, 'admin'), options).catch(() => [])
  return new Set(files.filter(isCompressed).map((file) => urlOf(file, folder)))
}

function isCompressed(file: Dirent): boolean {
  return file.isFile() && /\.(br|gz)$/.test(file.name)
}

function urlOf({ parentPath, name }: Dirent, folder: string): string {
  return `/${relative(folder, join(parentPath, name)).replaceAll('\\', '/')}`
}
