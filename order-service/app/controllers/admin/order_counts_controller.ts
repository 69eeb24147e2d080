import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { findOrderCounts } from '#queries/find_order_counts'
import { countWaitingTransfers } from '#queries/list_transfers'

const waiting = ['to_confirm', 'to_ship', 'money_owed', 'to_cancel'] as const

export default class OrderCountsController {
  /** What waits, for the navigation of all panels. */
  @inject()
  async index(_: HttpContext, orders: PanelOrderContext) {
    const scope = await orders.scope()
    const [counts, transfers] = await Promise.all([
      findOrderCounts(scope, waiting),
      scope.role === 'staff' ? countWaitingTransfers() : undefined,
    ])
    return {
      ...(transfers === undefined ? {} : { transfers }),
      toConfirm: counts.to_confirm,
      toShip: counts.to_ship,
      moneyOwed: counts.money_owed,
      toCancel: counts.to_cancel,
    }
  }
}
