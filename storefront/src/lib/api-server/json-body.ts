import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** A client that is still writing hears of a 413 only after it has finished: so much we let it finish. */
const readable = 8 * maxBytes.json

const decoders = {
  'identity': (bytes: Buffer) => bytes,
  'gzip': gunzipSync,
  'x-gzip': gunzipSync,
  'deflate': inflateSync,
  'br': brotliDecompressSync,
}

/** The request's JSON; an empty body is an empty object. Throws 400, 413 or 415, as the services do. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  if (!bytes.length) return {}
  assertJson(request.headers.get('content-type'))
  const text = decodeText(decode(bytes, request.headers.get('content-encoding')))
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
}

/** JSON is UTF-8 (RFC 8259); whoever declares anything else means other letters than we would read. */
function assertJson(contentType: string | null) {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charset = parameters.find((each) => /^\s*charset=/.test(each))?.replace(/^\s*charset=/, '')
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset.trim())
  if (type.trim() !== 'application/json' || !isUtf8)
    throw new ProblemError('unsupported_media_type')
}

function decode(bytes: Buffer, encoding: string | null): Buffer {
  const name = (encoding ?? 'identity').trim().toLowerCase()
  if (!Object.hasOwn(decoders, name)) throw new ProblemError('unsupported_media_type')
  try {
    return decoders[name as keyof typeof decoders](bytes, { maxOutputLength: maxBytes.json })
  } catch (cause) {
    const isLarge = (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ProblemError(isLarge ? 'payload_too_large' : 'malformed_request', { cause })
  }
}

function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
}

async function readBytes({ body }: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length
      if (size <= maxBytes.json) chunks.push(chunk)
      else if (size > readable) break
    }
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
  if (size > maxBytes.json) throw new ProblemError('payload_too_large')
  return Buffer.concat(chunks)
}
