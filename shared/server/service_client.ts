import { Agent, request, type Dispatcher } from 'undici'
import type { Locale } from '../contracts/locale.ts'
import type { Problem } from '../contracts/problem.ts'
import { isMadeBy } from './errors/kinship.ts'
import { ProblemError } from './errors/problem_error.ts'
import type { Trace } from './http/trace.ts'
import type { ServiceTokens } from './service_token.ts'

export type ServiceClientOptions = {
  /** The callee's folder name, the `aud` of the token. */
  audience: string
  /** Its instances; used in turn. */
  urls: readonly string[]
  tokens: ServiceTokens
  /** For one call with all its attempts, in milliseconds. */
  deadline?: number
}

export type CallOptions = {
  trace?: Trace
  /** The language in which the callee words its refusals. */
  locale?: Locale
  query?: Record<string, string>
  body?: unknown
  /** Sent instead of the service token, to act in a person's name. */
  userToken?: string
  /** Whether doing it twice is harmless, so that it may be tried again. Default: GET only. */
  idempotent?: boolean
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const attempts = 3
const agent = new Agent({
  connect: { timeout: 1_000 },
  keepAliveTimeout: 4_000,
  connections: 64,
  pipelining: 1,
})

const refusalMark = Symbol.for('marketplace.service_refusal')

/** A callee's own refusal (4xx), with the problem that it gave. What it means is for the client to say. */
export class ServiceRefusal extends Error {
  static [Symbol.hasInstance](value: unknown): boolean {
    return isMadeBy(this, ServiceRefusal, refusalMark, value)
  }

  readonly [refusalMark] = true
  override name = 'ServiceRefusal'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`)
    this.problem = problem
  }
}

/**
 * Calls another service: its token, a deadline over all attempts, at most three of them and only where
 * repeating is harmless. `call` gives the answer's JSON; it throws ServiceRefusal for a 4xx and a
 * ProblemError for a callee that is down (`upstream_unavailable`), late (`upstream_timeout`) or broken
 * (`upstream_failed`).
 */
export class ServiceClient {
  #options: Required<ServiceClientOptions>
  #turn = 0

  constructor(options: ServiceClientOptions) {
    this.#options = { deadline: 2_500, ...options }
  }

  async call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
    const signal = AbortSignal.timeout(this.#options.deadline)
    const repeatable = options.idempotent ?? method === 'GET'
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#try<T>(method, path, options, signal)
      } catch (error) {
        const problem = error instanceof ServiceRefusal ? error : toProblem(error, signal)
        const last = !repeatable || attempt === attempts || signal.aborted
        if (last || problem instanceof ServiceRefusal) throw problem
        await pause(50 * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }

  async #try<T>(
    method: Method,
    path: string,
    options: CallOptions,
    signal: AbortSignal
  ): Promise<T> {
    const { audience, tokens, urls } = this.#options
    const base = urls[this.#turn++ % urls.length]!
    const query = options.query ? `?${new URLSearchParams(options.query)}` : ''
    const answer = await request(`${base}${path}${query}`, {
      method,
      dispatcher: agent,
      signal,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${options.userToken ?? (await tokens.sign(audience))}`,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.locale ? { 'accept-language': options.locale } : {}),
        ...(options.trace ? { 'x-request-id': options.trace.requestId } : {}),
        ...(options.trace?.traceparent ? { traceparent: options.trace.traceparent } : {}),
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
    })
    return read<T>(answer)
  }
}

async function read<T>(answer: Dispatcher.ResponseData): Promise<T> {
  const { statusCode, body } = answer
  if (statusCode === 204) {
    await body.dump()
    return undefined as T
  }
  const text = await body.text()
  if (statusCode >= 500)
    throw new ProblemError(statusCode === 503 ? 'upstream_unavailable' : 'upstream_failed')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new ProblemError('upstream_failed', { cause })
  }
  if (statusCode >= 400) throw new ServiceRefusal(json as Problem)
  return json as T
}

function toProblem(error: unknown, signal: AbortSignal): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError(signal.aborted ? 'upstream_timeout' : 'upstream_unavailable', {
    cause: error,
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
