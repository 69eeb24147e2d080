import '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainError } from '../errors/domain_error.ts'
import { ProblemError } from '../errors/problem_error.ts'

/** Boundaries and fields beside the file. */
const wrapping = 64 * 1024

/**
 * Reads a form with one `file` into memory; its other fields become the request's body. Call it when the person
 * may send it: until then nothing is read. Throws 415 where it is no such form, 413 beyond `maxBytes`, 400 where it
 * breaks off and 422 at `file` where there is none or no byte of it.
 */
export async function readUpload({ request }: HttpContext, maxBytes: number): Promise<Buffer> {
  const type = request.header('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new ProblemError('unsupported_media_type')
  if (Number(request.header('content-length')) > maxBytes + wrapping) {
    throw new ProblemError('payload_too_large')
  }
  const chunks: Buffer[] = []
  let size = 0
  let hasFile = false
  request.multipart.onFile('*', {}, async (part) => {
    const isMeant = part.name === 'file' && !hasFile
    hasFile ||= isMeant
    part.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) request.multipart.abort(new ProblemError('payload_too_large'))
      else if (isMeant) chunks.push(chunk)
    })
    await new Promise((resolve, reject) => part.on('end', resolve).on('error', reject))
  })
  try {
    await request.multipart.process({ maxFields: 20 })
  } catch (cause) {
    throw problemOf(cause)
  }
  if (size === 0) {
    const rule = hasFile ? 'file_empty' : 'required'
    throw new DomainError('validation_failed', [{ field: 'file', rule }])
  }
  return Buffer.concat(chunks)
}

function problemOf(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause
  const isTooLarge = (cause as { status?: number }).status === 413
  return new ProblemError(isTooLarge ? 'payload_too_large' : 'malformed_request', { cause })
}
