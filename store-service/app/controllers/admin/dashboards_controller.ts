import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { OrderClient } from '#clients/order_client'
import { readListQuery } from '#controllers/concerns/list_query'
import { checklistOf, isLacking } from '#domain/checklist'
import { averageOrder, periodsOf, salesDays } from '#domain/sales_days'
import StorePolicy from '#policies/store_policy'
import { FindFigures } from '#queries/find_figures'
import { findOwnedStore } from '#queries/find_owned_store'
import { FindStoreWork, orNull } from '#queries/find_store_work'
import StoreTransformer from '#transformers/store_transformer'
import { dashboardValidator } from '#validators/store'

/** The first thing an owner sees: what waits, what was sold, what their store still lacks. */
@inject()
export default class DashboardsController {
  constructor(
    private work: FindStoreWork,
    private figures: FindFigures,
    private orders: OrderClient
  ) {}

  async show(ctx: HttpContext) {
    const { auth, bouncer, inertia, response, session } = ctx
    await bouncer.with(StorePolicy).authorize('create')
    const { id: userId, token } = auth.getUserOrFail()
    const store = await findOwnedStore(userId)
    if (!store) {
      session.reflash()
      return response.redirect('/admin/stores')
    }
    const asked = await readListQuery(ctx, dashboardValidator)
    if (!asked) return
    const days = salesDays.find((each) => each === asked.days) ?? 30
    const periods = periodsOf(days)
    const [{ catalog, orders }, sales, before, figures] = await Promise.all([
      this.work.handle(store.id),
      orNull(this.orders.findSales(token, store.id, periods.now)),
      orNull(this.orders.findSales(token, store.id, periods.before)),
      this.figures.handle([store.id]),
    ])
    const checklist = checklistOf({ store, catalog, orders })
    return inertia.render('stores/dashboard', {
      store: StoreTransformer.transform(store, figures),
      suspended: store.suspendedAt !== null,
      checklist,
      isLacking: isLacking(checklist),
      work: { catalog, orders },
      sales: sales && { ...sales, averageAmount: averageOrder(sales) },
      before: before && {
        itemsAmount: before.itemsAmount,
        days: before.days.map(({ itemsAmount }) => itemsAmount),
      },
      days,
      today: periods.now.to,
    })
  }
}
