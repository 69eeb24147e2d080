import app from '@adonisjs/core/services/app'
import { CatalogClient, type CatalogWork, type Rating } from '#clients/catalog_client'
import { OrderClient, type OrderWork, type Sales } from '#clients/order_client'
import type { Period } from '#domain/sales_days'
import { FindFigures } from '#queries/find_figures'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const down = () => new ProblemError('upstream_unavailable')

/** Stands in for the catalog: what it counts of stores, or that it is down. */
export class FakeCatalog extends CatalogClient {
  isUp = true
  asked = 0
  ratings = new Map<string, Rating>()
  work: CatalogWork = {
    ...{ reviewsToAnswer: 2, lowStock: 3, soldOut: 1, products: 9 },
    hasProductWithPhoto: true,
    ...{ scarceProducts: [], recentReviews: [] },
  }

  async publishStore() {}

  async listRatings(ids: string[]) {
    this.asked++
    if (!this.isUp) throw down()
    return new Map(ids.map((id) => [id, this.ratings.get(id) ?? { average: 0, count: 0 }]))
  }

  async findWork() {
    if (!this.isUp) throw down()
    return this.work
  }
}

/** Stands in for order-service: the sales that it was asked for, or that it is down. */
export class FakeOrders extends OrderClient {
  isUp = true
  periods: Period[] = []
  shares = new Map<string, number | null>()
  work: OrderWork = {
    toShip: 6,
    late: 2,
    lateTo: '2026-03-01',
    hasDeliveryRates: true,
    toShipOrders: [],
  }

  async listDeliveredShares(ids: string[]) {
    if (!this.isUp) throw down()
    return new Map(ids.map((id) => [id, this.shares.get(id) ?? null]))
  }

  async findWork() {
    if (!this.isUp) throw down()
    return this.work
  }

  async findSales(_token: string, _storeId: string, period: Period): Promise<Sales> {
    if (!this.isUp) throw down()
    this.periods.push(period)
    const outcomes = { open: 1, delivered: 2, refused: 1, cancelled: 0 }
    return { ...period, orders: 4, itemsAmount: '1248.00', outcomes, days: [], products: [] }
  }
}

/** Puts both in the place of the services. Give `restore` to the test's teardown. */
export function givenFigures() {
  const catalog = new FakeCatalog()
  const orders = new FakeOrders()
  const figures = new FindFigures(catalog, orders)
  app.container.swap(CatalogClient, () => catalog)
  app.container.swap(OrderClient, () => orders)
  app.container.swap(FindFigures, () => figures)
  const restore = () => app.container.restoreAll([CatalogClient, OrderClient, FindFigures])
  return { catalog, orders, restore }
}
