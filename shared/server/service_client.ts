import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { Dispatcher } from 'undici'
import type { Locale } from '../contracts/locale.ts'
import type { ResponseOf, InputOf } from '../contracts/operation.ts'
import type { Problem, ProblemCode } from '../contracts/problem.ts'
import { serviceCallTimeoutMs } from '../contracts/service_timeouts.ts'
import { AddressWatch } from './balancing/address_watch.ts'
import { Balancer } from './balancing/balancer.ts'
import { type Instance, SilentInstanceError } from './balancing/instance.ts'
import { hasBrand } from './errors/brand.ts'
import { failedDependency, failedDependencyHeader } from './errors/failed_dependency.ts'
import { ProblemError } from './errors/problem_error.ts'
import { currentTrace } from './http/current_trace.ts'
import type { Trace } from './http/trace.ts'
import type { ServiceTokens } from './service_token.ts'

export type ServiceClientOptions = {
  /** The callee's folder name, the `aud` of the token. */
  audience: string
  /** Its instances: the least busy one that is well is asked. */
  urls: readonly string[]
  tokens: ServiceTokens
  /** For one call with all its attempts, in milliseconds. */
  deadline?: number
}

export type CallOptions = {
  /** Default: the request for which the work at hand is done. */
  trace?: Trace
  /** The language in which the callee words its refusals. Default: English, for operators. */
  locale?: Locale
  /** Sent instead of the service token, to act in a person's name. */
  userToken?: string
  /** Whether doing it twice is harmless, so that it may be tried again. Default: GET only. */
  idempotent?: boolean
}

type MethodOf<Path> = Uppercase<
  { [Name in keyof Path]: Path[Name] extends { responses: unknown } ? Name : never }[keyof Path] &
    string
>

/** The operation behind a path and a method in capitals. */
type Operation<Path, Method extends string> = Path[Lowercase<Method> & keyof Path]

type Sent = CallOptions & { path?: object; query?: object; body?: unknown }

const attempts = 3

const refusalMark = Symbol.for('marketplace.service_refusal')

/** A callee's own refusal (4xx), with the problem that it gave. What it means is for the client to say. */
export class ServiceError extends Error {
  static [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, ServiceError, refusalMark, value)
  }

  readonly [refusalMark] = true
  override name = 'ServiceError'
  readonly problem: Problem
  /** The callee's folder name. */
  readonly app: string

  constructor(problem: Problem, app: string) {
    super(`${problem.status} ${problem.code}`)
    this.problem = problem
    this.app = app
  }
}

/**
 * Calls another service: its token, a deadline over all attempts, at most three of them and only where
 * repeating is harmless. `Paths` are those of its document (`contracts/api/…`): they type what is sent and
 * what comes back. `call` gives the answer's JSON; it throws ServiceError for a 4xx and a ProblemError for
 * a callee that is down (`upstream_unavailable`), late (`upstream_timeout`) or broken (`upstream_failed`).
 */
export class ServiceClient<Paths> {
  #options: Required<ServiceClientOptions>
  #balancer: Balancer

  constructor(options: ServiceClientOptions) {
    this.#options = { deadline: serviceCallTimeoutMs, ...options }
    this.#balancer = new Balancer(options.urls)
    new AddressWatch(this.#balancer, options.urls).start()
  }

  /** `path` as the document has it; what its braces name stands in `options.path`. */
  async call<Path extends keyof Paths & string, Method extends MethodOf<Paths[Path]>>(
    method: Method,
    path: Path,
    options: CallOptions & InputOf<Operation<Paths[Path], Method>>
  ): Promise<ResponseOf<Operation<Paths[Path], Method>>> {
    return this.#call(method, path, options)
  }

  /**
   * What the caller needs of an answer. That the callee's document agrees is for the compiler; that it keeps its word
   * is looked at here: an answer of another shape is a broken service, not a defect of ours. Throws `upstream_failed`.
   */
  async parse<Schema extends SchemaTypes>(
    shape: VineValidator<Schema, any>,
    answer: NoInfer<Infer<VineValidator<Schema, any>>>
  ): Promise<Infer<VineValidator<Schema, any>>> {
    const [error, value] = await shape.tryValidate(answer)
    if (error) throw this.failed('upstream_failed', error)
    return value
  }

  /** The problem of a caller that this callee failed. */
  failed(code: ProblemCode, cause?: unknown): ProblemError {
    return failedDependency(this.#options.audience, code, cause)
  }

  async #call<T>(method: string, path: string, options: Sent): Promise<T> {
    const signal = AbortSignal.timeout(this.#options.deadline)
    const repeatable = options.idempotent ?? method === 'GET'
    let instance: Instance | undefined
    for (let attempt = 1; ; attempt++) {
      instance =
        (instance && this.#balancer.pickOther(repeatable, instance)) ??
        this.#balancer.pickFirst(repeatable)
      try {
        return await this.#try<T>(instance, method, path, options, signal)
      } catch (error) {
        const problem = error instanceof ServiceError ? error : this.#toProblem(error, signal)
        const last = !repeatable || attempt === attempts || signal.aborted
        if (last || problem instanceof ServiceError) throw problem
        await pause(50 * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }

  async #try<T>(
    instance: Instance,
    method: string,
    path: string,
    options: Sent,
    signal: AbortSignal
  ): Promise<T> {
    const { audience, tokens } = this.#options
    const trace = options.trace ?? currentTrace()
    const token = options.userToken ?? (await tokens.sign(audience))
    let status = 0
    let isOfAnother = false
    instance.begin()
    try {
      const response = await instance.pool.request({
        method: method as Dispatcher.HttpMethod,
        path: addressOf(path, options),
        signal,
        headers: {
          'accept': 'application/json',
          'authorization': `Bearer ${token}`,
          ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
          // what nobody in particular asked for is read by operators
          'accept-language': options.locale ?? 'en',
          ...(trace ? { 'x-request-id': trace.requestId } : {}),
          ...(trace?.traceparent ? { traceparent: trace.traceparent } : {}),
        },
        body: options.body === undefined ? null : JSON.stringify(options.body),
      })
      status = response.statusCode
      isOfAnother = failedDependencyHeader.toLowerCase() in response.headers
      return await this.#read<T>(response)
    } finally {
      instance.end(status)
      if (status > 0 && (status < 500 || isOfAnother)) this.#balancer.succeeded(instance)
      else this.#balancer.failed(instance)
    }
  }

  async #read<T>(answer: Dispatcher.ResponseData): Promise<T> {
    const { statusCode, body } = answer
    if (statusCode === 204) {
      await body.dump()
      return undefined as T
    }
    const text = await body.text()
    if (statusCode >= 500)
      throw this.failed(statusCode === 503 ? 'upstream_unavailable' : 'upstream_failed')
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (cause) {
      throw this.failed('upstream_failed', cause)
    }
    if (statusCode < 400) return json as T
    throw isProblem(json)
      ? new ServiceError(json, this.#options.audience)
      : this.failed('upstream_failed')
  }

  #toProblem(error: unknown, signal: AbortSignal): ProblemError {
    if (error instanceof ProblemError) return error
    const isLate = signal.aborted || error instanceof SilentInstanceError
    return this.failed(isLate ? 'upstream_timeout' : 'upstream_unavailable', error)
  }
}

function addressOf(template: string, { path = {}, query }: Sent): string {
  const names = new Map<string, unknown>(Object.entries(path))
  const filled = template.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(`${names.get(name)}`))
  return query ? `${filled}?${new URLSearchParams(query as Record<string, string>)}` : filled
}

/** Whether it is a refusal in our words, so that whoever reads it finds what they look for. */
function isProblem(json: unknown): json is Problem {
  const { code, errors = [] } = (json ?? {}) as Partial<Problem>
  return (
    typeof code === 'string' &&
    Array.isArray(errors) &&
    errors.every((error) => typeof error?.field === 'string')
  )
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
