import '@adonisjs/auth/initialize_auth_middleware'
import '@adonisjs/shield/shield_middleware'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import type { Principal } from '../../contracts/principal.ts'
import { panelClock } from './clock.ts'
import { panelCookieName } from './config.ts'
import { panelHeaders } from './headers.ts'
import { panelBase, type Panel } from './panel.ts'
import { answerRefresh, isAnyVersion } from './refresh.ts'

/** What a page is told about the person: which panels they may open decides what the sidebar shows. */
export type PanelUser = {
  id: string
  /** Null in a panel that the person may not open: its error pages carry nothing personal. */
  name: string | null
  email: string | null
  isAdmin: boolean
  roles: string[]
}
export type PanelAccess = Record<Panel, boolean>
/**
 * What was just done: `success` is a key of the panel's messages (`values` fill it in), `error` a sentence in
 * the reader's language. `undo` is the request that takes it back, offered for some seconds.
 */
export type PanelFlash = {
  success?: string
  values?: Record<string, string | number>
  error?: string
  undo?: {
    url: string
    method: 'get' | 'post' | 'put' | 'patch' | 'delete'
    data?: Record<string, any>
  }
}

/**
 * What every page of every panel gets. A panel's own `InertiaMiddleware` extends this and says what it
 * knows of the person's access.
 */
export abstract class PanelInertiaMiddleware extends BaseInertiaMiddleware {
  protected abstract accessOf(principal: Principal, ctx: HttpContext): Promise<PanelAccess>
  protected abstract storefrontUrl: string
  protected abstract readonly panel: Panel
  protected abstract readonly secure: boolean
  /** Other origins whose pictures the panel's pages show. */
  protected readonly imageSources: readonly string[] = []

  async share(ctx: HttpContext) {
    const principal = (ctx.auth?.user as Principal | undefined) ?? null
    const access = principal ? await this.accessOf(principal, ctx) : noAccess
    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      flash: ctx.inertia.always((ctx.session?.flashMessages.get('flash') ?? {}) as PanelFlash),
      locale: ctx.inertia.always(ctx.locale),
      storefrontUrl: ctx.inertia.always(this.storefrontUrl),
      clock: ctx.inertia.always(panelClock),
      user: ctx.inertia.always(principal && toPanelUser(principal, access[this.panel])),
      access: ctx.inertia.always(access),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    if (ctx.request.url().startsWith(panelBase(this.panel)) && !app.inDev) this.#secure(ctx)
    await this.init(ctx)
    const output = await next()
    this.#sendCsrfToken(ctx)
    answerRefresh(ctx)
    if (!isAnyVersion(ctx)) this.dispose(ctx)
    return output
  }

  /** Where the panel's scripts find the token that they send back with each form. */
  #sendCsrfToken({ request, response }: HttpContext) {
    const { panel, secure } = this
    if (!request.csrfToken) return
    response.plainCookie(panelCookieName(panel, 'csrf', secure), request.csrfToken, {
      path: panelBase(panel),
      secure,
      sameSite: 'lax',
      httpOnly: false,
      encode: false,
    })
  }

  /** Vite's dev server writes scripts into the page, which the policy would stop. */
  #secure({ response }: HttpContext) {
    const { storefrontUrl, secure, imageSources } = this
    const headers = panelHeaders({ storefrontUrl, secure, imageSources })
    for (const [name, value] of Object.entries(headers)) {
      response.header(name, value)
    }
  }
}

const noAccess: PanelAccess = { stores: false, catalog: false, orders: false }

function toPanelUser(principal: Principal, mayEnter: boolean): PanelUser {
  const { id, isAdmin, roles } = principal
  const { name, email } = mayEnter ? principal : { name: null, email: null }
  return { id, name, email, isAdmin, roles: [...roles] }
}
