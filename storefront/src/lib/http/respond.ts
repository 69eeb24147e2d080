import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import { problem } from '@marketplace/shared/contracts/problem'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { logFailure } from '@marketplace/shared/server/errors/log_failure'
import { databaseProblem } from '@marketplace/shared/server/errors/database_problem'
import { ServiceError } from '@marketplace/shared/server/service_client'
import type { ApiContext } from './context.ts'

export type Page<T> = { items: T[]; total: number; totalIsExact: boolean }

export const ok = <Data>(data: Data, meta?: object) => Response.json({ data, meta })

export const created = (data: unknown) => Response.json({ data }, { status: 201 })

export const noContent = () => new Response(null, { status: 204 })

export function list<T>({ items, total, totalIsExact }: Page<T>, input: PageInput) {
  return Response.json({ data: items, meta: pageMeta(input, total, totalIsExact) })
}

/** Any failure as problem+json. What is no ProblemError, database or service failure is our own defect: 500. */
export function problemResponse(error: unknown, { locale, trace }: ApiContext): Response {
  const failure = toProblemError(error)
  logFailure(log, failure, trace.requestId)
  const worded = failure instanceof DomainError ? failure.inWords(locale) : failure
  const { code, detail, errors, members, status, headers } = worded
  const body = problem({ code, locale, requestId: trace.requestId, detail, errors, members })
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': locale,
      'Vary': 'Accept-Language',
    },
  })
}

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof ServiceError) return failedDependency(error.app, 'upstream_failed', error)
  return databaseProblem(error) ?? new ProblemError('internal_error', { cause: error })
}

const log = { error: lines('error'), info: lines('info') }

/** Writes lines as the services do. */
function lines(level: 'error' | 'info') {
  return ({ err, ...fields }: { err?: unknown }, message: string) => {
    const stack = err instanceof Error ? err.stack : err
    console[level](JSON.stringify({ level, ...fields, stack, message }))
  }
}
