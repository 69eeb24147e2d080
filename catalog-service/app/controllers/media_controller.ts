import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const shape = /^([a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(webp|jpe?g|png|avif)$/i

/** Serves pictures. A file never changes under its name, so browsers may keep it for a year. */
export default class MediaController {
  async show({ params, response }: HttpContext) {
    const file = await find(join(env.get('MEDIA_ROOT'), 'catalog'), (params['*'] ?? []).join('/'))
    response.header('Content-Length', (await stat(file)).size)
    response.header('Cache-Control', 'public, max-age=31536000, immutable')
    response.header('X-Content-Type-Options', 'nosniff')
    return response.download(file, true)
  }
}

/** Resolves links, so that a file outside of the folder is never served. */
async function find(folder: string, path: string): Promise<string> {
  if (!shape.test(path)) throw new ProblemError('not_found')
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]).catch(
    () => [null, null]
  )
  if (!file?.startsWith(root + sep)) throw new ProblemError('not_found')
  return file
}
