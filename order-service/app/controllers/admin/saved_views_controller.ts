import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveView } from '#actions/saved_views/remove'
import { SaveView } from '#actions/saved_views/save'
import { readAddress } from '#controllers/concerns/list_address'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { keptQuery } from '#domain/saved_views'
import { orderListValidator, savedViewValidator } from '#validators/order_panel'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { PanelFlash } from '@marketplace/shared/server/panel/inertia_middleware'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export default class SavedViewsController {
  /** Keeps what the list's address says; parameters that mean nothing are left out. Owners share nothing. */
  @inject()
  async store(ctx: HttpContext, panel: PanelOrderContext, save: SaveView) {
    const { role } = await panel.scope()
    const { name, address, isShared } = await ctx.request.validateUsing(savedViewValidator)
    const { read } = await readAddress(
      orderListValidator,
      Object.fromEntries(new URLSearchParams(address))
    )
    const query = keptQuery(read)
    if (!query) throw new DomainError('validation_failed', [{ field: 'name', rule: 'empty_view' }])
    const { id: userId } = ctx.auth.getUserOrFail()
    await save.handle({ userId, name, query, isShared: isShared === true && role === 'staff' })
    return this.#back(ctx, 'viewSaved', name)
  }

  @inject()
  async destroy(ctx: HttpContext, panel: PanelOrderContext, remove: RemoveView) {
    await panel.scope()
    const { id: userId, isAdmin } = ctx.auth.getUserOrFail()
    const id = uuidOrNotFound(ctx.params.id)
    const { isOwn, name, query, isShared } = await remove.handle({ id, userId, isAdmin })
    const data = { name, address: query, isShared }
    const undo = { url: `${panelBase('orders')}/views`, method: 'post' as const, data }
    // A colleague's view would come back as one's own.
    return this.#back(ctx, 'viewRemoved', name, isOwn ? undo : undefined)
  }

  #back({ response, session }: HttpContext, key: string, name: string, undo?: PanelFlash['undo']) {
    session.flash('flash', { success: `orders.flash.${key}`, values: { name }, undo })
    return response.redirect().status(303).withQs().back()
  }
}
