/** What the server gives the dashboard; null of a service that is down. */
export type CatalogWork = {
  reviewsToAnswer: number
  lowStock: number
  soldOut: number
  products: number
  hasProductWithPhoto: boolean
}

export type OrderWork = { toShip: number; late: number; lateTo: string }

export type DayOfSales = { date: string; orders: number; itemsAmount: string }

export type SoldProduct = {
  productId: string
  name: string
  nameAr: string | null
  pieces: number
  itemsAmount: string
}

export type Sales = {
  from: string
  to: string
  orders: number
  itemsAmount: string
  outcomes: { open: number; delivered: number; refused: number; cancelled: number }
  days: DayOfSales[]
  products: SoldProduct[]
}
