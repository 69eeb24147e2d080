/** A product as a line of a list; `imageUrl` is a path under the gateway. */
export type Pictured = { name: string; nameAr: string | null; imageUrl?: string | null }

/** What the server gives the dashboard; null of a service that is down. Lines are missing of one of the version before. */
export type CatalogWork = {
  reviewsToAnswer: number
  lowStock: number
  soldOut: number
  products: number
  hasProductWithPhoto: boolean
  scarceProducts?: (Pictured & { id: string; available: number; lowStockAt: number })[]
  recentReviews?: {
    id: string
    rating: number
    comment: string
    isAnswered: boolean
    product: Pictured
  }[]
}

export type OrderWork = {
  toShip: number
  late: number
  lateTo: string
  toShipOrders?: {
    id: string
    orderNumber: string
    city: string
    totalAmount: string
    isLate: boolean
  }[]
}

export type DayOfSales = { date: string; orders: number; itemsAmount: string }

export type SoldProduct = Pictured & { productId: string; pieces: number; itemsAmount: string }

export type Sales = {
  from: string
  to: string
  orders: number
  itemsAmount: string
  /** Of an order; null where nothing was sold. */
  averageAmount: string | null
  outcomes: { open: number; delivered: number; refused: number; cancelled: number }
  days: DayOfSales[]
  products: SoldProduct[]
}

/** As many days before; `days`: the amount of each, the oldest first. */
export type SalesBefore = { itemsAmount: string; days: string[] }
