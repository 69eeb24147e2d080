import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'

const file = /^(?:multipart\/form-data|text\/csv)\b/i
const text = /^(?:application\/json|application\/x-www-form-urlencoded|text\/)/i
const otherCharset = /;\s*charset\s*=\s*(?!"?utf-?8\b)/i

/** A body without a file. */
export interface JsonBody {
  bytes: number
  /** Milliseconds within which all of it has come. */
  timeout: number
}

export interface BodyLimits {
  bytes: number
  /** Milliseconds within which all of the body has come. */
  bodyTimeout: number
  /** Milliseconds until the service's response begins. */
  timeout: number
  isUpload: boolean
  /** Whether it is text, which has to be UTF-8. */
  isText: boolean
}

/** How much body the path takes. Refuses a longer or unreadable one before a byte of it is read. */
export function bodyLimitsOf(incoming: Incoming, route: Route, json: JsonBody): BodyLimits {
  const { path, request, isRepeatable } = incoming
  const type = request.headers['content-type'] ?? ''
  const upload = file.test(type) ? route.uploads?.find((each) => each.path.test(path)) : undefined
  const bytes = upload?.bytes ?? json.bytes
  if (Number(request.headers['content-length'] ?? 0) > bytes) {
    throw new ProblemError('payload_too_large')
  }
  if (incoming.hasBody && !isRepeatable) assertReadable(request.headers['content-encoding'], type)
  return {
    bytes,
    bodyTimeout: upload?.bodyTimeout ?? json.timeout,
    timeout: upload?.timeout ?? route.timeout,
    isUpload: upload !== undefined && !isRepeatable,
    isText: text.test(type),
  }
}

/** Bodies come as they are and in UTF-8: what decodes them would do it differently in each app. */
function assertReadable(coding: string | undefined, type: string) {
  if (coding !== undefined && coding.trim().toLowerCase() !== 'identity') {
    const headers = { 'accept-encoding': 'identity' }
    throw new ProblemError('unsupported_media_type', { headers })
  }
  if (text.test(type) && otherCharset.test(type)) throw new ProblemError('unsupported_media_type')
}
