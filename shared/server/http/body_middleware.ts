import '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { ruleMessage } from '../../contracts/messages/index.ts'
import type { Locale } from '../../contracts/locale.ts'
import type { FieldError } from '../../contracts/problem.ts'
import { ProblemError } from '../errors/problem_error.ts'
import { findInvalidText } from './invalid_text.ts'

/**
 * What the API takes as a body: a JSON object, no text that the database cannot hold (NUL, lone
 * surrogates), nothing nested without end. Runs after the body parser.
 */
export default class BodyMiddleware {
  handle({ request, locale }: HttpContext, next: NextFn) {
    const type = request.header('content-type')?.split(';')[0]!.trim().toLowerCase()
    const bytes = Number(request.header('content-length') ?? 0)
    const hasBody = bytes > 0 || request.header('transfer-encoding') !== undefined
    if (hasBody && type !== 'application/json') throw new ProblemError('unsupported_media_type')
    // Chunks without a byte in them are no body either.
    if (!request.raw()) request.updateBody({})
    const body: unknown = request.body()
    if (!isObject(body)) throw invalid(locale, '', 'object')
    const wrong = findInvalidText(body) ?? findInvalidText(request.qs())
    if (wrong !== null) throw invalid(locale, wrong, 'text')
    return next()
  }
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

function invalid(locale: Locale, field: string, rule: string): ProblemError {
  const error: FieldError = { field, rule, message: ruleMessage(locale, rule) }
  return new ProblemError('validation_failed', { errors: [error] })
}
