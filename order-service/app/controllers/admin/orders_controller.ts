import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { findOthersOn } from '#actions/desk/keep_open'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { readListAddress } from '#controllers/concerns/read_list_address'
import { mayUndoProblem } from '#domain/undo'
import { listActiveCarriers } from '#queries/find_carriers'
import { countedInView, findAllOrderCounts, findHitsElsewhere } from '#queries/find_order_counts'
import { findBuyer } from '#queries/find_buyer'
import { completeOrder, findSiblings } from '#queries/find_orders'
import { findFilterLabels } from '#queries/find_filter_labels'
import { findAdjacentOrders } from '#queries/find_adjacent_orders'
import { findListVersion } from '#queries/find_list_version'
import { findSettings } from '#queries/find_settings'
import { listMessages } from '#queries/list_messages'
import { listSavedViews } from '#queries/list_saved_views'
import { listExistingPage, type OrderScope } from '#queries/list_orders'
import type { EventRow, OrderRow } from '#sql/order_rows'
import BuyerTransformer from '#transformers/buyer_transformer'
import MessageTransformer from '#transformers/message_transformer'
import OrderRowTransformer from '#transformers/order_row_transformer'
import OrderTransformer from '#transformers/order_transformer'
import { isUnchangedSince } from '@marketplace/shared/server/panel/refresh'

export default class OrdersController {
  @inject()
  async index(ctx: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    if (isUnchangedSince(ctx, await findListVersion())) return ctx.response.status(304).send(null)
    const address = await readListAddress(ctx.request.qs(), scope)
    const { view, sort, filter, kept, ignored, page, perPage } = address
    const { id: userId, isAdmin } = ctx.auth.getUserOrFail()
    const viewer = { userId, isAdmin, isStaff: scope.role === 'staff' }
    const counts = await findAllOrderCounts(scope)
    const known = countedInView(filter, counts)
    const [{ orders, meta }, elsewhere, filterLabels, savedViews] = await Promise.all([
      listExistingPage(scope, filter, { page, perPage }, sort, known),
      findHitsElsewhere(scope, filter),
      findFilterLabels(scope, filter),
      listSavedViews(viewer, kept),
    ])
    return ctx.inertia.render('orders/index', {
      orders: OrderRowTransformer.transform(orders),
      ofOneStore: scope.role === 'owner',
      mayServe: scope.role === 'staff',
      maxFailedContacts: (await findSettings()).maxFailedContacts,
      ...{ meta, view, sort, counts, elsewhere, filterLabels, savedViews },
      notNoted: ctx.session.flashMessages.get('notNoted') ?? null,
      ignored: meta.page === page ? ignored : [...ignored, 'page'],
    })
  }

  @inject()
  async show(ctx: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    const { order, role } = await panel.find()
    const { view, sort, filter } = await readListAddress(ctx.request.qs(), scope)
    const { id: userId } = ctx.auth.getUserOrFail()
    const whole = await completeOrder(order)
    return ctx.inertia.render('orders/show', {
      order: OrderTransformer.transform(whole, role).useVariant('forDesk'),
      mayHandleMoney: scope.role === 'staff',
      parcel: {
        ...{ problem: order.parcelProblem, cityKnown: order.cityKnown },
        mayUndo: mayUndoProblem(whole.events.findLast(isOfParcel), userId),
      },
      carriers: (await listActiveCarriers()).map(({ name }) => name),
      view,
      position: await findAdjacentOrders(scope, filter, sort, order),
      maxFailedContacts: (await findSettings()).maxFailedContacts,
      openedBy: scope.role === 'staff' ? await findOthersOn(order.id, userId) : [],
      ...(await this.#surroundings(order, scope)),
    })
  }

  /** What the same person bought elsewhere is not a store's to know. */
  async #surroundings(order: OrderRow, scope: OrderScope) {
    const { checkoutId, shippingAddress } = order
    const isStaff = scope.role === 'staff'
    const [siblings, buyer, messages] = await Promise.all([
      isStaff ? findSiblings(order) : [],
      findBuyer({ phone: shippingAddress.phone, checkoutId }, scope),
      isStaff ? listMessages(order) : null,
    ])
    return {
      siblings: OrderRowTransformer.transform(siblings),
      buyer: buyer && BuyerTransformer.transform(buyer),
      messages: messages && MessageTransformer.transform(messages),
    }
  }
}

const isOfParcel = ({ type }: EventRow) => type === 'parcel'
