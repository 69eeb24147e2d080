import { errors, ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import { logFailure } from '@marketplace/shared/server/errors/log_failure'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { methodProblem } from '@marketplace/shared/server/http/method_problem'

/** What the gateway's own routes refuse, in the form of every other failure. */
export default class HttpExceptionHandler extends ExceptionHandler {
  async handle(error: unknown, ctx: HttpContext) {
    const { code, detail, status, headers } = this.#problemFrom(error, ctx)
    const { request, response } = ctx
    const locale = negotiateLocale(request.header('accept-language'))
    for (const [name, value] of Object.entries(headers)) response.header(name, value)
    response.vary('Accept-Language')
    return response
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', locale)
      .send(JSON.stringify(problem({ code, detail, locale, requestId: request.id()! })))
  }

  async report(error: unknown, ctx: HttpContext) {
    logFailure(ctx.logger, this.#problemFrom(error, ctx), ctx.request.id())
  }

  #problemFrom(error: unknown, ctx: HttpContext): ProblemError {
    if (error instanceof ProblemError) return error
    if (error instanceof errors.E_ROUTE_NOT_FOUND) return methodProblem(ctx)
    return new ProblemError('internal_error', { cause: error })
  }
}
