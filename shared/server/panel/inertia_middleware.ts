import '@adonisjs/auth/initialize_auth_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import type { Principal } from '../../contracts/principal.ts'
import type { Panel } from './panel.ts'

/** What a page is told about the person: which panels they may open decides what the sidebar shows. */
export type PanelUser = {
  id: string
  name: string
  email: string
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
  undo?: { url: string; method: 'post' | 'put' | 'patch' | 'delete'; data?: Record<string, any> }
}

/**
 * What every page of every panel gets. A panel's own `InertiaMiddleware` extends this and says what it
 * knows of the person's access.
 */
export abstract class PanelInertiaMiddleware extends BaseInertiaMiddleware {
  protected abstract accessOf(principal: Principal, ctx: HttpContext): Promise<PanelAccess>
  protected abstract storefrontUrl: string

  async share(ctx: HttpContext) {
    const principal = (ctx.auth?.user as Principal | undefined) ?? null
    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      flash: ctx.inertia.always((ctx.session?.flashMessages.get('flash') ?? {}) as PanelFlash),
      locale: ctx.inertia.always(ctx.locale),
      storefrontUrl: ctx.inertia.always(this.storefrontUrl),
      user: ctx.inertia.always(principal && toPanelUser(principal)),
      access: ctx.inertia.always(
        principal
          ? await this.accessOf(principal, ctx)
          : { stores: false, catalog: false, orders: false }
      ),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }
}

function toPanelUser({ id, name, email, isAdmin, roles }: Principal): PanelUser {
  return { id, name, email, isAdmin, roles: [...roles] }
}
