import { isCentre } from '@marketplace/shared/contracts/city_centres'

/** What a store needs to be found and trusted, in the order in which it is asked for. */
export const checklistLines = ['business', 'store', 'place', 'logo', 'product', 'delivery'] as const
export type ChecklistLine = (typeof checklistLines)[number]

/** Whether each is there; null where the service that knows cannot be asked now. */
export type Checklist = Record<ChecklistLine, boolean | null>

/** Of the store itself, and of what other services count; null of one that is down. */
type Known = {
  store: { description: string; latitude: string; longitude: string; logoUrl: string | null }
  catalog: { hasProductWithPhoto: boolean } | null
  orders: { hasDeliveryRates: boolean } | null
}

/** Reads off what is there: nobody ticks anything. A store has an owner, so the business is there. */
export function checklistOf({ store, catalog, orders }: Known): Checklist {
  return {
    business: true,
    store: store.description !== '',
    place: !isCentre(Number(store.latitude), Number(store.longitude)),
    logo: store.logoUrl !== null,
    product: catalog && catalog.hasProductWithPhoto,
    delivery: orders && orders.hasDeliveryRates,
  }
}

/** Whether a line is known to be missing: what cannot be asked now is not held against a store. */
export function isLacking(checklist: Checklist): boolean {
  return Object.values(checklist).includes(false)
}
