/** A store as store-service tells other services, in `POST /internal/events/stores` or when they ask. */
export type StoreEvent = {
  id: string
  name: string
  nameAr: string | null
  slug: string
  city: string
  /** In E.164. */
  whatsappPhone: string | null
  isActive: boolean
  /** ISO 8601 in UTC. An event older than the copy is ignored. */
  updatedAt: string
}
