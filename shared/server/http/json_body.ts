import { maxBytes } from '../../contracts/limits.ts'
import { ProblemError } from '../errors/problem_error.ts'

/** What the request says of its body, as the headers came. */
export type BodyHeaders = { contentType?: string | null; contentEncoding?: string | null }

/**
 * The JSON of a body, read alike by services and storefront. Throws a ProblemError: 415 for another content
 * type or charset and for a compressed body, 413 beyond the limit, 400 for bytes that are not UTF-8 or text that
 * is not JSON.
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
  assertPlain(contentEncoding ?? '')
  if (bytes.length > maxBytes.json) throw new ProblemError('payload_too_large')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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

function assertPlain(contentEncoding: string) {
  if (/^\s*(identity)?\s*$/i.test(contentEncoding)) return
  throw new ProblemError('unsupported_media_type', { headers: { 'Accept-Encoding': 'identity' } })
}
