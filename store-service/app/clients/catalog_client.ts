import type { StoreEvent } from '@marketplace/shared/contracts/store_event'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** What this service asks of catalog-service. */
export abstract class CatalogClient {
  /** Tells how a store is now. An event older than the catalog's copy is ignored there. */
  abstract publishStore(event: StoreEvent, trace?: Trace): Promise<void>
}
