import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { maxBytes } from '../../contracts/limits.ts'
import { ProblemError } from '../errors/problem_error.ts'

/** What the request says of its body, as the headers came. */
export type BodyHeaders = { contentType?: string | null; contentEncoding?: string | null }

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

const decompressions = new Map<string, Decompress | null>([
  ['', null],
  ['identity', null],
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
])

/**
 * The JSON of a body, read alike by services and storefront. Throws a ProblemError: 415 for another content
 * type, charset or encoding, 413 beyond the limit, 400 for bytes that are not UTF-8 or text that is not JSON.
 */
export function decodeJson(bytes: Uint8Array, headers: BodyHeaders): unknown {
  const text = decodeText(bytes, headers)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
}

function decodeText(bytes: Uint8Array, { contentType, contentEncoding }: BodyHeaders): string {
  assertJson(contentType ?? '')
  const plain = decompress(bytes, (contentEncoding ?? '').trim().toLowerCase())
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch (cause) {
    throw new ProblemError('malformed_request', { cause })
  }
}

function assertJson(contentType: string) {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*"?([^"\s]*)/.exec(each)?.[1])
    .find(Boolean)
  const isRead =
    type.trim() === 'application/json' && /^(utf-?8|us-ascii)$/.test(charset ?? 'utf-8')
  if (!isRead) throw new ProblemError('unsupported_media_type')
}

function decompress(bytes: Uint8Array, encoding: string): Uint8Array {
  if (bytes.length > maxBytes.json) throw new ProblemError('payload_too_large')
  const method = decompressions.get(encoding)
  if (method === undefined) throw new ProblemError('unsupported_media_type')
  if (method === null) return bytes
  try {
    return method(bytes, { maxOutputLength: maxBytes.json })
  } catch (cause) {
    const isTooLarge = (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ProblemError(isTooLarge ? 'payload_too_large' : 'malformed_request', { cause })
  }
}
