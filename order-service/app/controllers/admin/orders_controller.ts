import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { readAddress } from '#controllers/concerns/list_address'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { firstSort, orderViewNames } from '#domain/order_views'
import { findHitsElsewhere, findOrderCounts } from '#queries/find_order_counts'
import { findShopperHistory, findOtherOrders, findSiblings } from '#queries/find_shopper_history'
import { completeOrder } from '#queries/find_orders'
import { findFilterLabels } from '#queries/find_filter_labels'
import { findAdjacentOrders } from '#queries/find_adjacent_orders'
import { listMessages } from '#queries/list_messages'
import { listExistingPage, type OrderScope } from '#queries/list_orders'
import type { OrderRow } from '#sql/order_rows'
import MessageTransformer from '#transformers/message_transformer'
import OrderRowTransformer from '#transformers/order_row_transformer'
import OrderTransformer from '#transformers/order_transformer'
import { orderListValidator } from '#validators/order_panel'

const rowsPerPage = 50

export default class OrdersController {
  @inject()
  async index(ctx: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    const { view, sort, filter, ignored, page, perPage } = await this.#readAddress(ctx)
    const [{ orders, meta }, counts, elsewhere, filterLabels] = await Promise.all([
      listExistingPage(scope, filter, { page, perPage }, sort),
      findOrderCounts(scope, orderViewNames),
      findHitsElsewhere(scope, filter),
      findFilterLabels(scope, filter),
    ])
    return ctx.inertia.render('orders/index', {
      orders: OrderRowTransformer.transform(orders),
      ofOneStore: scope.role === 'owner',
      ...{ meta, view, sort, counts, elsewhere, filterLabels },
      ignored: meta.page === page ? ignored : [...ignored, 'page'],
    })
  }

  @inject()
  async show(ctx: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    const { order, role } = await panel.find()
    const { view, sort, filter } = await this.#readAddress(ctx)
    return ctx.inertia.render('orders/show', {
      order: OrderTransformer.transform(await completeOrder(order), role).useVariant(
        'withTimeline'
      ),
      mayHandleMoney: scope.role === 'staff',
      view,
      position: await findAdjacentOrders(scope, filter, sort, order),
      ...(await this.#surroundings(order, scope)),
    })
  }

  /** What the address says of the list: its view, sort, page, words and filters. */
  async #readAddress({ request }: HttpContext) {
    const { read, ignored } = await readAddress(orderListValidator, request.qs())
    const { view = 'all', page = 1, perPage = rowsPerPage, ...rest } = read
    const { sort = firstSort(view), ...filter } = rest
    return { view, sort, page, perPage, ignored, filter: { ...filter, view } }
  }

  /** What the same person bought elsewhere is not a store's to know. */
  async #surroundings(order: OrderRow, { role }: OrderScope) {
    if (role !== 'staff') return { siblings: [], others: [], shopper: null, messages: null }
    const [siblings, others, shopper, messages] = await Promise.all([
      findSiblings(order),
      findOtherOrders(order),
      findShopperHistory(order),
      listMessages(order),
    ])
    return {
      siblings: OrderRowTransformer.transform(siblings),
      others: OrderRowTransformer.transform(others),
      shopper,
      messages: MessageTransformer.transform(messages),
    }
  }
}
