import { StoreOwnerSchema } from '#database/schema'
import type Store from '#models/store'

/** A relation to the store would close a circle of imports: `withStore` finds it. */
export default class StoreOwner extends StoreOwnerSchema {
  declare store: Store | null
}
