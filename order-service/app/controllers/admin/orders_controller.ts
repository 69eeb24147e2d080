import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelOrders } from '#controllers/panel_orders'
import { firstSort, orderViewNames } from '#domain/order_views'
import type Order from '#models/order'
import { findOrderCounts } from '#queries/find_order_counts'
import { findShopperHistory, findOtherOrders, findSiblings } from '#queries/find_shopper_history'
import { findFilterLabels } from '#queries/find_filter_labels'
import { findAdjacentOrders } from '#queries/find_adjacent_orders'
import { listOrders, type OrderScope } from '#queries/list_orders'
import OrderRowTransformer from '#transformers/order_row_transformer'
import OrderTransformer from '#transformers/order_transformer'
import { listOrdersValidator } from '#validators/order'
import { orderViewValidator } from '#validators/order_panel'
import { pageInput } from '@marketplace/shared/server/http/validation'

const rowsPerPage = 50

export default class OrdersController {
  @inject()
  async index(ctx: HttpContext, panel: PanelOrders) {
    const scope = await panel.scope()
    const { view, sort, filter } = await this.#narrowing(ctx)
    const page = pageInput({ perPage: rowsPerPage, ...filter }, ctx.locale)
    const [{ orders, meta }, counts, filterLabels] = await Promise.all([
      listOrders(scope, filter, page, sort),
      findOrderCounts(scope, orderViewNames),
      findFilterLabels(scope, filter),
    ])
    return ctx.inertia.render('orders/index', {
      orders: OrderRowTransformer.transform(orders),
      ofOneStore: scope.role === 'owner',
      ...{ meta, view, sort, counts, filterLabels },
    })
  }

  @inject()
  async show(ctx: HttpContext, panel: PanelOrders) {
    const { order, role, scope } = await panel.find()
    const { view, sort, filter } = await this.#narrowing(ctx)
    return ctx.inertia.render('orders/show', {
      order: OrderTransformer.transform(order, role!).useVariant('withTimeline'),
      mayHandleMoney: scope.role === 'staff',
      view,
      position: await findAdjacentOrders(scope, filter, sort, order),
      ...(await this.#surroundings(order, scope)),
    })
  }

  /** What the address says of the list: its view, sort, words and filters. */
  async #narrowing({ request }: HttpContext) {
    const data = request.qs()
    const {
      view = 'all',
      sort,
      productId,
    } = await request.validateUsing(orderViewValidator, {
      data,
    })
    const filter = await request.validateUsing(listOrdersValidator, { data })
    return {
      view,
      sort: sort ?? firstSort(view),
      filter: { ...filter, productId, view, status: undefined },
    }
  }

  /** What the same person bought elsewhere is not a store's to know. */
  async #surroundings(order: Order, { role }: OrderScope) {
    if (role !== 'staff') return { siblings: [], others: [], shopper: null }
    const [siblings, others, shopper] = await Promise.all([
      findSiblings(order),
      findOtherOrders(order),
      findShopperHistory(order),
    ])
    return {
      siblings: OrderRowTransformer.transform(siblings),
      others: OrderRowTransformer.transform(others),
      shopper,
    }
  }
}
