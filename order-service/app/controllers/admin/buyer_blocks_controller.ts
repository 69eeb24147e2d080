import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddBuyerBlock } from '#actions/buyer_blocks/add'
import { LiftBuyerBlock } from '#actions/buyer_blocks/lift'
import { readAddress } from '#controllers/concerns/list_address'
import { actorOf } from '#domain/actor'
import { phoneKeyOf } from '#domain/buyers'
import BuyerPolicy from '#policies/buyer_policy'
import { listBuyerBlocks } from '#queries/list_buyer_blocks'
import { buyerBlockListValidator, buyerBlockValidator, endOfDay } from '#validators/buyer'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

const rowsPerPage = 50

export default class BuyerBlocksController {
  async index({ bouncer, inertia, request }: HttpContext) {
    await bouncer.with(BuyerPolicy).authorize('manage')
    const { read } = await readAddress(buyerBlockListValidator, request.qs())
    const { view = 'open', page = 1, q } = read
    const found = await listBuyerBlocks({ view, q }, { page, perPage: rowsPerPage })
    return inertia.render('blocks/index', { ...found, view })
  }

  @inject()
  async store(ctx: HttpContext, add: AddBuyerBlock) {
    const { auth, bouncer, request, response, session, trace } = ctx
    await bouncer.with(BuyerPolicy).authorize('manage')
    const { phone, reason, until } = await request.validateUsing(buyerBlockValidator)
    await add.handle({
      ...{ phoneKey: phoneKeyOf(phone)!, reason, until: until ? endOfDay(until) : null },
      actor: actorOf(auth.getUserOrFail(), 'staff', trace.requestId),
    })
    session.flash('flash', { success: 'orders.flash.blocked' })
    return response.redirect().status(303).back()
  }

  @inject()
  async lift(ctx: HttpContext, liftBlock: LiftBuyerBlock) {
    const { auth, bouncer, params, response, session, trace } = ctx
    await bouncer.with(BuyerPolicy).authorize('manage')
    const actor = actorOf(auth.getUserOrFail(), 'staff', trace.requestId)
    await liftBlock.handle({ id: uuidOrNotFound(params.id), actor })
    session.flash('flash', { success: 'orders.flash.unblocked' })
    return response.redirect().status(303).back()
  }
}
