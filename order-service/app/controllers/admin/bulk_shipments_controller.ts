import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ShipManyOrders, type ShippedLine } from '#actions/orders/ship_many'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { actorOf } from '#domain/actor'
import { readTrackingLines, type TrackingLine } from '#domain/tracking_lines'
import { listActiveCarriers } from '#queries/find_carriers'
import { findOrdersInScope } from '#queries/find_orders_in_scope'
import { listOrders, type OrderScope } from '#queries/list_orders'
import OrderRowTransformer from '#transformers/order_row_transformer'
import { bulkShipmentValidator, readChosenOrders } from '#validators/parcel'
import { maxPrinted } from '#validators/print'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Many parcels at once: numbers are pasted or scanned against the list of what may leave. */
export default class BulkShipmentsController {
  @inject()
  async index(ctx: HttpContext, panel: PanelOrderContext) {
    return this.#render(ctx, await panel.scope(), [])
  }

  /** The page again, with the outcome of each line. */
  @inject()
  async store(ctx: HttpContext, panel: PanelOrderContext, ship: ShipManyOrders) {
    const scope = await panel.scope()
    const { auth, request, trace } = ctx
    const { text, listed, carrier = null } = await request.validateUsing(bulkShipmentValidator)
    const lines = readTrackingLines(text, listed)
    assertFew(lines)
    const named = lines.flatMap(({ orderNumber }) => orderNumber ?? [])
    const orders = await findOrdersInScope(scope, named)
    const role = scope.role === 'owner' ? 'owner' : 'staff'
    const actor = actorOf(auth.getUserOrFail(), role, trace.requestId)
    const shipped = await ship.handle({ lines, orders, carrier, actor })
    return this.#render(ctx, scope, shipped)
  }

  /** What may leave, or those of it that the address chooses. */
  async #render(ctx: HttpContext, scope: OrderScope, shipped: ShippedLine[]) {
    const { inertia, locale, request } = ctx
    const page = { page: 1, perPage: maxPrinted }
    const chosen = await readChosenOrders(request.qs().orders)
    const filter = { view: 'to_ship' as const, numbers: chosen ?? undefined }
    const [{ orders, meta }, carriers] = await Promise.all([
      listOrders(scope, filter, page, 'received'),
      listActiveCarriers(),
    ])
    const told = [...orders, ...shipped].map(({ orderNumber }) => orderNumber)
    return inertia.render('parcels/ship', {
      isChosen: chosen !== null,
      /** Chosen ones that may not leave. */
      left: chosen?.filter((number) => !told.includes(number)) ?? [],
      orders: OrderRowTransformer.transform(orders),
      total: meta.total,
      carriers: carriers.map(({ id, name, kind }) => ({ id, name, kind })),
      ofOneStore: scope.role === 'owner',
      lines: shipped.map((line) => inWords(line, locale)),
    })
  }
}

/** 422 at `text`: nothing of more lines is shipped, so that none is left out in silence. */
function assertFew({ length }: TrackingLine[]) {
  if (length <= maxPrinted) return
  throw new DomainError('validation_failed', [
    { field: 'text', rule: 'too_many_lines', values: { max: maxPrinted } },
  ])
}

function inWords({ reason, ...line }: ShippedLine, locale: Locale) {
  return { ...line, why: reason ? ruleMessage(locale, reason.rule, reason.values) : null }
}
