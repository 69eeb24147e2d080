import type { HttpContext } from '@adonisjs/core/http'
import { Refusal } from '#exceptions/refusal'
import { defaultLocale } from '@marketplace/shared/contracts/locale'
import type { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { PanelExceptionHandler } from '@marketplace/shared/server/panel/exception_handler'

export default class HttpExceptionHandler extends PanelExceptionHandler {
  protected override toProblemError(error: unknown, ctx: HttpContext): ProblemError {
    if (error instanceof Refusal) return error.inWords(ctx.locale ?? defaultLocale)
    return super.toProblemError(error, ctx)
  }
}
