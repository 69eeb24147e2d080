import type { HttpContext } from '@adonisjs/core/http'
import '@adonisjs/session/session_middleware'
import '@adonisjs/inertia/inertia_middleware'
import { ruleMessage } from '../../contracts/messages/index.ts'
import { problem } from '../../contracts/problem.ts'
import { ApiExceptionHandler } from '../http/exception_handler.ts'
import { ProblemError } from '../errors/problem_error.ts'

/**
 * The exception handler of a service with a panel. API routes answer problem+json. In the panel a failed
 * form goes back to where it came from with the reason; a page that cannot be shown is an error page.
 */
export class PanelExceptionHandler extends ApiExceptionHandler {
  override async handle(error: unknown, ctx: HttpContext) {
    if (!ctx.request.url().startsWith('/admin/') || !ctx.inertia) return super.handle(error, ctx)
    const failure = this.toProblemError(error, ctx)
    const isForm = ctx.request.method() !== 'GET' && ctx.request.method() !== 'HEAD'
    return isForm && ctx.session ? this.#back(error, failure, ctx) : this.#page(failure, ctx)
  }

  /** A form without the session's own token is one from before it was renewed: to be sent again, not forbidden. */
  protected override toProblemError(error: unknown, ctx: HttpContext): ProblemError {
    if ((error as { code?: string }).code !== 'E_BAD_CSRF_TOKEN')
      return super.toProblemError(error, ctx)
    return new ProblemError('forbidden', { detail: ruleMessage(ctx.locale, 'stale_page') })
  }

  #back(error: unknown, failure: ProblemError, ctx: HttpContext) {
    const { detail, errors } = this.#words(failure, ctx)
    if ((error as { code?: string }).code === 'E_VALIDATION_ERROR') {
      ctx.session.flashValidationErrors(error as any)
    } else if (errors) {
      ctx.session.flashValidationErrors({ messages: errors } as any)
      ctx.session.flash('flash', { error: errors.map(({ message }) => message).join(' ') })
    } else {
      ctx.session.flash('flash', { error: detail })
    }
    return ctx.response.redirect().status(303).withQs().back()
  }

  async #page(failure: ProblemError, ctx: HttpContext) {
    ctx.response.status(failure.status)
    for (const [name, value] of Object.entries(failure.headers)) ctx.response.header(name, value)
    const { code, title, detail, requestId } = this.#words(failure, ctx)
    const page = await ctx.inertia.render(
      'errors/problem' as never,
      { code, title, detail, requestId } as never
    )
    return ctx.response.send(page)
  }

  #words(failure: ProblemError, { locale, trace }: HttpContext) {
    const { code, detail, errors, members } = failure
    return problem({ code, locale, requestId: trace.requestId, detail, errors, members })
  }
}
