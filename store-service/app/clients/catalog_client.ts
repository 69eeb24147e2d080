import type { Trace } from '@marketplace/shared/server/http/trace'

export type StoreEvent = {
  id: string
  name: string
  nameAr: string | null
  slug: string
  city: string
  whatsappPhone: string | null
  isActive: boolean
  updatedAt: string
}

/** What this service asks of catalog-service. */
export abstract class CatalogClient {
  /** Tells how a store is now. Older news than the catalog has is ignored there. */
  abstract publishStore(event: StoreEvent, trace?: Trace): Promise<void>
}
