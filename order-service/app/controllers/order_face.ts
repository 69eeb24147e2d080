import '@adonisjs/auth/initialize_auth_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import { actorOf, type Actor } from '#actions/actor'
import type { Answer } from '#actions/idempotency/answer'
import type { Role } from '#domain/order_status'
import type Order from '#models/order'
import { markReplayed } from '#controllers/idempotent_response'
import OrderPolicy from '#policies/order_policy'
import { findWholeOrder } from '#queries/find_orders'
import { FindVisibleOrder } from '#queries/find_visible_order'
import OrderTransformer from '#transformers/order_transformer'
import { asValidator } from '#validators/order'

export type Seen = { order: Order; role: Role; actor: Actor }

/** What the controllers of an order and of its parts have in common: finding it, and showing it afterwards. */
export abstract class OrderFace {
  /** The order with that id or number, as the caller may see it; 404 for everyone else. */
  protected async see(ctx: HttpContext, idOrNumber: string): Promise<Seen> {
    const { as } = await ctx.request.validateUsing(asValidator, { data: ctx.request.qs() })
    const principal = ctx.auth.getUserOrFail()
    const seen = await (
      await ctx.containerResolver.make(FindVisibleOrder)
    ).handle(principal, idOrNumber, as)
    await ctx.bouncer.with(OrderPolicy).authorize('view', seen)
    const role = seen.role!
    return { order: seen.order, role, actor: actorOf(principal, role, ctx.trace.requestId) }
  }

  /** The order as it is now, with its timeline. */
  protected async show({ serialize }: HttpContext, { order, role }: Seen) {
    const now = await findWholeOrder(order.id)
    return serialize(OrderTransformer.transform(now, role).useVariant('withTimeline'))
  }

  /** Sends what an idempotency key is answered, and says whether it was answered before. */
  protected send(ctx: HttpContext, answer: Answer): void {
    markReplayed(ctx, answer)
    ctx.response.status(answer.status).type('json').send(answer.body)
  }
}
