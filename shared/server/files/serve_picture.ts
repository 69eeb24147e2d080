import { once } from 'node:events'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import type { Disk } from 'flydrive'
import { fileTimeoutMs } from '../../contracts/service_timeouts.ts'
import { failedDependency } from '../errors/failed_dependency.ts'
import { ProblemError } from '../errors/problem_error.ts'

type FileError = { code?: string; $metadata?: { httpStatusCode?: number } }

const shape = /^([a-z0-9][a-z0-9_-]*\/)+[a-z0-9][a-z0-9_-]*\.(webp|jpe?g|png|avif)$/i

/**
 * Answers with the picture of that key, from whichever disk. A file never changes under its name, so browsers may
 * keep it for a year. Throws `not_found`, and `upstream_unavailable` where the store fails or is too slow to begin.
 */
export async function servePicture(
  { request, response }: HttpContext,
  disk: Disk,
  key: string
): Promise<void> {
  if (!shape.test(key)) throw new ProblemError('not_found')
  const deadline = AbortSignal.timeout(fileTimeoutMs)
  const { etag, contentLength, lastModified } = await within(deadline, disk.getMetaData(key))
  response.header('ETag', etag)
  response.header('Last-Modified', lastModified.toUTCString())
  response.header('Cache-Control', 'public, max-age=31536000, immutable')
  response.header('X-Content-Type-Options', 'nosniff')
  if (response.fresh()) return void response.status(304)
  const isHead = request.method() === 'HEAD'
  const stream = isHead
    ? null
    : await within(deadline, open(disk, key, deadline)).catch((error) => {
        for (const name of ['ETag', 'Last-Modified']) response.removeHeader(name)
        throw error
      })
  response.type(extname(key))
  response.header('Content-Length', contentLength)
  if (stream) response.stream(stream)
  else response.status(200)
}

/** A stream whose first bytes are there: until then a failure still has a response of its own. */
async function open(disk: Disk, key: string, signal: AbortSignal): Promise<Readable> {
  const stream = await disk.getStream(key)
  try {
    await once(stream, 'readable', { signal })
    return stream
  } catch (error) {
    stream.destroy()
    throw error
  }
}

/** Drivers take no signal: what they do after the deadline is nobody's business. */
async function within<Value>(deadline: AbortSignal, work: Promise<Value>): Promise<Value> {
  const late = once(deadline, 'abort').then(() => Promise.reject(deadline.reason))
  try {
    return await Promise.race([work, late])
  } catch (error) {
    if (isMissing(error)) throw new ProblemError('not_found', { cause: error })
    // The gateway must not take it for this service's fault and keep its requests away from it.
    throw failedDependency('files', 'upstream_unavailable', causeOf(error))
  }
}

/** What the file system says of a path that leads to no file, and S3 of a key that it has not. */
function isMissing(error: unknown): boolean {
  const { code, $metadata } = causeOf(error) as FileError
  const isNoFile = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code ?? '')
  return isNoFile || $metadata?.httpStatusCode === 404
}

/** Drive wraps what the driver threw. */
function causeOf(error: unknown): unknown {
  return (error as Error).cause ?? error
}
