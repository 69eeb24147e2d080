import { errors, ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem, type ProblemCode } from '@marketplace/shared/contracts/problem'

/** What no route of ours takes, in the form of every other failure. */
export default class HttpExceptionHandler extends ExceptionHandler {
  async handle(error: unknown, { request, response }: HttpContext) {
    const code: ProblemCode =
      error instanceof errors.E_ROUTE_NOT_FOUND ? 'not_found' : 'internal_error'
    const locale = negotiateLocale(request.header('accept-language'))
    const body = problem({ code, locale, requestId: request.id()! })
    return response
      .status(body.status)
      .type('application/problem+json')
      .header('content-language', locale)
      .send(body)
  }
}
