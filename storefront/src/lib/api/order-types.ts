import type { operations as Catalog } from '@marketplace/shared/contracts/api/catalog'
import type { operations as Orders } from '@marketplace/shared/contracts/api/order'
import type { DataOf } from '@marketplace/shared/contracts/operation'

export type Checkout = DataOf<Orders['placeCheckout']>
export type Transfer = NonNullable<Checkout['transfer']>
type ListedOrder = DataOf<Orders['listOrders']>[number]
type Detail = DataOf<Orders['getOrder']>

/** An order of a list; on its own page it has its timeline too. */
export type Order = ListedOrder & Partial<Pick<Detail, 'timeline'>>
export type OrderItem = Order['items'][number]
export type TimelineEntry = NonNullable<Detail['timeline']>[number]

/** A review as its author finds it: also why it was rejected. */
export type OwnReview = DataOf<Catalog['listReviews']>[number]
