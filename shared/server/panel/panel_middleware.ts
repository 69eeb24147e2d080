import '@adonisjs/auth/initialize_auth_middleware'
import '@adonisjs/session/session_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isLocale, negotiateLocale } from '../../contracts/locale.ts'
import type { Principal } from '../../contracts/principal.ts'
import { panelCookieName } from './config.ts'
import { panelBase, type Panel } from './panel.ts'

type Options = { panel: Panel; secure: boolean }

/**
 * Ties a panel's session to the person whom the gateway's token names, and chooses the language:
 * `?lang=` (remembered in a cookie), that cookie, or `Accept-Language`. Runs after the session and the
 * sign-in middleware and before the CSRF check, so that a session left by someone else is worth nothing.
 */
export default class PanelMiddleware {
  async handle(ctx: HttpContext, next: NextFn, options: Options) {
    this.#bindSession(ctx)
    this.#chooseLocale(ctx, options)
    return next()
  }

  #bindSession({ session, auth }: HttpContext) {
    const { id } = auth.user as Principal
    if (session.get('sub') === id) return
    session.clear()
    session.regenerate()
    session.put('sub', id)
  }

  #chooseLocale(ctx: HttpContext, { panel, secure }: Options) {
    const { request, response } = ctx
    const asked = request.input('lang')
    const name = panelCookieName(panel, 'locale', secure)
    if (isLocale(asked)) {
      const path = panelBase(panel)
      response.plainCookie(name, asked, { path, secure, maxAge: '1y', encode: false })
    }
    const kept = request.plainCookie(name, { encoded: false })
    ctx.locale = [asked, kept].find(isLocale) ?? negotiateLocale(request.header('accept-language'))
  }
}
