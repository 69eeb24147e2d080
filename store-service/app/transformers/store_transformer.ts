import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { currentPause } from '#domain/pause'
import type { Figures } from '#queries/find_figures'
import type Store from '#models/store'

export const storeShape = vine.create({
  id: vine.string().uuid(),
  storeOwnerId: vine.string().uuid(),
  name: vine.string(),
  nameAr: vine.string().nullable(),
  slug: vine.string(),
  description: vine.string(),
  descriptionAr: vine.string().nullable(),
  tagline: vine.string().nullable(),
  coverUrl: vine.string().nullable(),
  isVerified: vine.boolean(),
  pausedUntil: vine.string().nullable(),
  rating: vine.object({ average: vine.number(), count: vine.number() }).nullable(),
  stats: vine.object({ deliveredShare: vine.number().nullable() }),
  version: vine.number(),
  street: vine.string(),
  city: vine.string(),
  state: vine.string(),
  latitude: vine.number(),
  longitude: vine.number(),
  logoUrl: vine.string().nullable(),
  whatsappPhone: vine.string().nullable(),
  isActive: vine.boolean(),
  createdAt: vine.string(),
  updatedAt: vine.string(),
  distanceKm: vine.number().optional(),
})

export default class StoreTransformer extends BaseTransformer<Store> {
  /** `figures`: of each store, as other services count them; unknown where it is left out. */
  constructor(
    store: Store,
    private figures?: Map<string, Figures>
  ) {
    super(store)
  }

  toObject() {
    const store = this.resource
    const { rating = null, deliveredShare = null } = this.figures?.get(store.id) ?? {}
    const distance: unknown = store.$extras.distance_km
    return {
      ...this.pick(store, ['id', 'storeOwnerId', 'name', 'nameAr', 'slug', 'version']),
      ...this.pick(store, ['description', 'descriptionAr', 'tagline', 'street', 'city']),
      ...this.pick(store, ['state', 'logoUrl', 'coverUrl', 'whatsappPhone', 'isActive']),
      isVerified: store.verifiedAt !== null,
      pausedUntil: currentPause(store.pausedUntil)?.toUTC().toISO() ?? null,
      rating,
      stats: { deliveredShare },
      latitude: Number(store.latitude),
      longitude: Number(store.longitude),
      createdAt: store.createdAt.toUTC().toISO()!,
      updatedAt: store.updatedAt.toUTC().toISO()!,
      ...(distance === undefined ? {} : { distanceKm: Math.round(Number(distance) * 100) / 100 }),
    }
  }

  /** For its owner and admins: also whose it is, whether it is open and why not. */
  forAdmin() {
    const { owner, suspendedAt, suspensionReason, verifiedAt } = this.resource
    return {
      ...this.toObject(),
      businessName: owner.businessName,
      status: this.#status(),
      suspendedAt: suspendedAt?.toUTC().toISO() ?? null,
      suspensionReason,
      verifiedAt: verifiedAt?.toUTC().toISO() ?? null,
    }
  }

  #status(): 'active' | 'inactive' | 'suspended' {
    const { isActive, suspendedAt } = this.resource
    if (suspendedAt) return 'suspended'
    return isActive ? 'active' : 'inactive'
  }
}

nameShape('Store', storeShape)
