import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { PageMeta } from '@marketplace/shared/contracts/pagination'
import type { Problem } from '@marketplace/shared/contracts/problem'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { serviceTokens } from '@/lib/clients/service-tokens'
import { env } from '@/lib/process/env'
import { getToken } from '@/lib/auth/session'

/** Longer than the gateway waits for what it gives on. */
const uploadDeadline = 40_000

export type ApiResult<T, M = PageMeta> =
  | {
      ok: true
      status: number
      data: T
      meta: M
      /** Whether this is the kept response of an earlier request with the same key. */
      isReplayed: boolean
    }
  | Refusal

export type Refusal = {
  ok: false
  status: number
  problem: Problem
  isRetryable: boolean
  /** In seconds, as the header said. */
  retryAfter: string | null
}

export type ApiOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Sent instead of `body`. */
  form?: SentForm
  /** The language of the answer's messages. */
  locale?: Locale
  idempotencyKey?: string
  /** In milliseconds. */
  deadline?: number
}

/**
 * Calls the API (`/products?…`, without `/api/v1`) for the person and from the address of the current
 * request. For pages and actions that are rendered per request; never inside `'use cache'`.
 */
export async function apiFetch<T, M = PageMeta>(path: string, options: ApiOptions = {}) {
  const incoming = await headers()
  const token = await getToken()
  return callGateway<T, M>(path, options, {
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...pick(incoming, 'x-client-address'),
    ...pick(incoming, 'x-request-id'),
    ...(options.locale ? {} : pick(incoming, 'accept-language')),
  })
}

/** A form with a file, given on as it came; a slow line takes its time. */
export type SentForm = { body: Buffer<ArrayBuffer>; contentType: string }

/** As `apiFetch`, a form with a file by PUT. */
export async function sendForm<T>(path: string, form: SentForm): Promise<ApiResult<T>> {
  return apiFetch<T>(path, { method: 'PUT', form, deadline: uploadDeadline })
}

/** As `apiFetch`, for nobody in particular: the one for `'use cache'` functions. */
export function publicFetch<T, M = PageMeta>(path: string, options: ApiOptions = {}) {
  return callGateway<T, M>(path, options, {})
}

/** A refusal to be thrown on, with the API's own words where it had any. */
export function problemOf({ problem, retryAfter }: Refusal): ProblemError {
  const { code, detail, errors, version } = problem
  return new ProblemError(code, {
    detail: detail || undefined,
    errors,
    ...(version === undefined ? {} : { members: { version } }),
    ...(retryAfter ? { headers: { 'Retry-After': retryAfter } } : {}),
  })
}

/**
 * As `publicFetch`, from the address of the current request: for what anyone may ask (a search), so that
 * neither a session is read nor all visitors share one limit.
 */
export async function visitorFetch<T, M = PageMeta>(path: string, options: ApiOptions = {}) {
  await connection()
  const incoming = await headers()
  return callGateway<T, M>(path, options, {
    ...pick(incoming, 'x-client-address'),
    ...pick(incoming, 'x-request-id'),
  })
}

async function callGateway<T, M>(
  path: string,
  { method = 'GET', body, form, locale, idempotencyKey, deadline = deadlineOf(method) }: ApiOptions,
  extra: Record<string, string>
): Promise<ApiResult<T, M>> {
  try {
    const response = await fetch(`${env().gatewayInternalUrl}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(deadline),
      body: form?.body ?? (body === undefined ? undefined : JSON.stringify(body)),
      headers: {
        'Accept': 'application/json',
        'X-Service-Token': await serviceTokens().sign('gateway'),
        ...(form ? { 'Content-Type': form.contentType } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(locale ? { 'Accept-Language': locale } : {}),
        ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
        ...extra,
      },
    })
    return await read<T, M>(response)
  } catch (error) {
    return failed(error instanceof Error && error.name === 'TimeoutError' ? 504 : 503)
  }
}

/** Nobody looks at an empty window for longer; what is written takes the time that it needs. */
function deadlineOf(method: string): number {
  return method === 'GET' ? 4_000 : 8_000
}

async function read<T, M>(response: Response): Promise<ApiResult<T, M>> {
  const { status } = response
  const text = await response.text()
  const json = status === 204 ? {} : parse(text)
  if (!json) return failed(502)
  if (response.ok) {
    const isReplayed = response.headers.get('idempotent-replayed') === 'true'
    return { ok: true, status, data: json.data as T, meta: json.meta as M, isReplayed }
  }
  const retryAfter = response.headers.get('retry-after')
  return {
    ok: false,
    status,
    problem: json as Problem,
    isRetryable: isRetryable(status),
    retryAfter,
  }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const codes = {
  502: 'upstream_failed',
  503: 'upstream_unavailable',
  504: 'upstream_timeout',
} as const

/** The gateway itself is away: the same form as if it had said so. */
function failed(status: keyof typeof codes): Refusal {
  const code = codes[status]
  const problem: Problem = {
    type: `urn:marketplace:problem:${code}`,
    title: code,
    detail: '',
    status,
    code,
    requestId: '',
  }
  return { ok: false, status, problem, isRetryable: true, retryAfter: null }
}

function isRetryable(status: number) {
  return status === 429 || status >= 500
}

function pick(from: Headers, name: string): Record<string, string> {
  const value = from.get(name)
  return value ? { [name]: value } : {}
}
