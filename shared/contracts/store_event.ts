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
  /** Until when nothing of it can be ordered, ISO 8601 in UTC. A version that knows no pauses leaves it out. */
  pausedUntil?: string | null
  /** ISO 8601 in UTC. An event older than the copy is ignored. */
  updatedAt: string
}
