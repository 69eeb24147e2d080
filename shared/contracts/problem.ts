import { messages } from './messages/index.ts'
import type { Locale } from './locale.ts'

/** Every error code of the API and the HTTP status it comes with. */
export const problemStatuses = {
  malformed_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  out_of_stock: 409,
  invalid_transition: 409,
  conflict: 409,
  idempotency_in_progress: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  idempotency_mismatch: 422,
  rate_limited: 429,
  headers_too_large: 431,
  internal_error: 500,
  upstream_failed: 502,
  upstream_unavailable: 503,
  upstream_timeout: 504,
} as const

export type ProblemCode = keyof typeof problemStatuses

/** One wrong field: its path from the body, counted from 0 (`items.0.quantity`), the rule and a sentence. */
export type FieldError = { field: string; rule: string; message: string }

/** RFC 9457 problem details, as every failure is answered (`application/problem+json`). */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: ProblemCode
  requestId: string
  errors?: FieldError[]
  /** With the rule `stale`: the version that is current. */
  version?: number
}

export type ProblemInput = {
  code: ProblemCode
  locale: Locale
  requestId: string
  /** Replaces the code's own sentence; already in the reader's language. */
  detail?: string
  errors?: FieldError[]
  /** Members beside RFC 9457's own. */
  members?: Record<string, unknown>
}

/** The body of a failed answer, its title and detail in the reader's language. */
export function problem(input: ProblemInput): Problem {
  const { code, locale, requestId, detail, errors, members } = input
  const words = messages[locale].problems[code]
  return {
    type: `urn:marketplace:problem:${code}`,
    title: words.title,
    status: problemStatuses[code],
    detail: detail ?? words.detail,
    code,
    requestId,
    ...(errors?.length ? { errors } : {}),
    ...members,
  }
}
