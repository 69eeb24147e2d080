import { errors, ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { problem } from '@marketplace/shared/contracts/problem'
import { logFailure } from '@marketplace/shared/server/errors/log_failure'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { methodProblem } from '@marketplace/shared/server/http/method_problem'
import { PROBLEM_PAGE_POLICY, problemPage } from '#proxy/response/problem_page'

/** What the gateway's own routes refuse, in the form of every other failure. */
export default class HttpExceptionHandler extends ExceptionHandler {
  async handle(error: unknown, ctx: HttpContext) {
    const { code, detail, status, headers } = this.#problemFrom(error, ctx)
    const { request, response } = ctx
    const locale = negotiateLocale(request.header('accept-language'))
    for (const [name, value] of Object.entries(headers)) response.header(name, value)
    const failure = problem({ code, detail, locale, requestId: request.id()! })
    response.vary('Accept-Language')
    response.status(status).header('content-language', locale)
    if (isPanelPage(ctx)) {
      return response
        .header('content-type', 'text/html; charset=utf-8')
        .header('content-security-policy', PROBLEM_PAGE_POLICY)
        .send(problemPage(failure, locale))
    }
    return response
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(failure))
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

/** Whether a person's browser looks for a panel: it shows a page, not the form of the API. */
function isPanelPage({ request }: HttpContext): boolean {
  const isPanel = request.url().startsWith('/admin/')
  return isPanel && (request.header('accept') ?? '').includes('text/html')
}
