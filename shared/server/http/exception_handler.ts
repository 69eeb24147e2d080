import { errors as authErrors } from '@adonisjs/auth'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import type { HttpError } from '@adonisjs/core/types/http'
import { DomainError } from '../errors/domain_error.ts'
import { failedDependency } from '../errors/failed_dependency.ts'
import { ProblemError } from '../errors/problem_error.ts'
import { databaseProblem } from '../errors/database_problem.ts'
import { logFailure } from '../errors/log_failure.ts'
import { ServiceError } from '../service_client.ts'
import { problem, type FieldError, type ProblemCode } from '../../contracts/problem.ts'
import { defaultLocale } from '../../contracts/locale.ts'
import { methodProblem } from './method_problem.ts'

const codes: Record<number, ProblemCode> = {
  400: 'malformed_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'validation_failed',
  429: 'rate_limited',
}

type Failure = HttpError & {
  messages?: FieldError[]
  /** What a policy answered: it may deny with 404 where one may not know of the thing. */
  response?: { status?: number; translation?: { identifier: string } }
}

/**
 * Answers every failure of an API route as problem+json. What was thrown decides: a ProblemError as it is,
 * the framework's own errors by their status, database errors by their SQLSTATE, another service's refusal
 * that nobody mapped as `upstream_failed`. Anything else is a defect of ours: 500.
 */
export class ApiExceptionHandler extends ExceptionHandler {
  protected override debug = false

  override async handle(error: unknown, ctx: HttpContext) {
    const failure = this.toProblemError(error, ctx)
    const body = problem({
      code: failure.code,
      locale: ctx.locale ?? defaultLocale,
      requestId: ctx.trace?.requestId ?? ctx.request.id()!,
      detail: failure.detail,
      errors: failure.errors,
      members: failure.members,
    })
    for (const [name, value] of Object.entries(failure.headers)) ctx.response.header(name, value)
    ctx.response.vary('Accept-Language')
    ctx.response
      .status(failure.status)
      .header('Cache-Control', 'no-store')
      .header('Content-Language', ctx.locale ?? defaultLocale)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
    return ctx.response.send(JSON.stringify(body))
  }

  override async report(error: unknown, ctx: HttpContext) {
    logFailure(ctx.logger, this.toProblemError(error, ctx), ctx.trace?.requestId)
  }

  protected toProblemError(error: unknown, ctx: HttpContext): ProblemError {
    if (error instanceof DomainError) return error.inWords(ctx.locale ?? defaultLocale)
    if (error instanceof ProblemError) return error
    if (error instanceof ServiceError) return failedDependency(error.app, 'upstream_failed', error)
    if (error instanceof authErrors.E_UNAUTHORIZED_ACCESS)
      return new ProblemError('unauthenticated')
    const { code, messages, response, status } = error as Failure
    if (error instanceof URIError || isBrokenCompression(code)) {
      return new ProblemError('malformed_request', { cause: error })
    }
    if (code === 'E_ROUTE_NOT_FOUND') return methodProblem(ctx)
    if (code === 'E_AUTHORIZATION_FAILURE') {
      const rule = response?.translation?.identifier
      const denied = new DomainError(codes[response?.status ?? 403]!, rule ? [{ rule }] : [])
      return denied.inWords(ctx.locale ?? defaultLocale)
    }
    if (code === 'E_ROW_NOT_FOUND') return new ProblemError('not_found')
    if (code === 'E_VALIDATION_ERROR') {
      return new ProblemError('validation_failed', { errors: messages?.map(pickField) })
    }
    const known = databaseProblem(error) ?? (status !== undefined && codes[status])
    if (known instanceof ProblemError) return known
    return new ProblemError(known || 'internal_error', { cause: error })
  }
}

/** What zlib and brotli say of a body that is not compressed as its `Content-Encoding` claims. */
function isBrokenCompression(code: string | undefined): boolean {
  return /^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI)/.test(code ?? '')
}

function pickField({ field, rule, message }: FieldError): FieldError {
  return { field, rule, message }
}
