import { inject } from '@adonisjs/core'
import type { Actor } from '#actions/actor'
import type { Claim } from '#actions/idempotency/claim_key'
import type { Draft } from '#actions/checkout/draft'
import type { Call } from '#clients/call'
import { CatalogClient } from '#clients/catalog_client'
import { StorefrontClient, type ShippingAddress } from '#clients/storefront_client'
import type { BasketLine } from '#domain/basket'
import { holdSeconds } from '#domain/limits'
import type { PricedLine } from '#domain/split_by_store'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ReservationRefusedError, type RefusalReason } from '#exceptions/reservation_refused'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'

/** A line as it was asked for; a price that the shopper saw may be given, and must still hold. */
export type WishedLine = BasketLine & { expectedPrice?: string }

export type Wish = {
  userId: string | null
  items: WishedLine[]
  /** An address of the shopper's, or one that was told on the phone. */
  destination: { addressId: string } | { recipient: ShippingAddress }
  paymentMethod: PaymentMethod
  note: string | null
  call: Call
}

/** Asks the other services for what a checkout needs, all at the same time, no transaction open. */
@inject()
export class GatherCheckout {
  constructor(
    private catalog: CatalogClient,
    private storefront: StorefrontClient
  ) {}

  async handle(claim: Claim, wish: Wish, actor: Actor): Promise<Draft> {
    const { userId, destination, paymentMethod, note } = wish
    const [shippingAddress, lines] = await both(this.#address(wish), this.#reserve(claim, wish))
    assertExpectedPrices(wish.items, lines)
    const shippingAddressId = 'addressId' in destination ? destination.addressId : null
    return { actor, userId, shippingAddressId, shippingAddress, paymentMethod, note, lines }
  }

  async #address({ userId, destination, call }: Wish): Promise<ShippingAddress> {
    if ('recipient' in destination) return destination.recipient
    const address = await this.storefront.findAddress(userId!, destination.addressId, call)
    if (address) return address
    throw new DomainError('validation_failed', [{ field: 'shippingAddressId', rule: 'exists' }])
  }

  async #reserve({ checkoutId, replaces }: Claim, wish: Wish): Promise<PricedLine[]> {
    const items = wish.items.map(({ productId, quantity }) => ({ productId, quantity }))
    const request = { id: checkoutId, items, ttlSeconds: holdSeconds, replaces }
    try {
      return await this.catalog.reserve(request, wish.call)
    } catch (error) {
      throw error instanceof ReservationRefusedError ? toRefusal(error) : error
    }
  }
}

/** Both, or what the first of them failed with; never one of them left to itself. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}

const codes = {
  out_of_stock: 'out_of_stock',
  unavailable: 'validation_failed',
  closed: 'conflict',
} as const satisfies Record<RefusalReason, ProblemCode>

function toRefusal({ reason, lines }: ReservationRefusedError): DomainError {
  const reasons = lines.map(({ index, message }) => {
    const field = reason === 'unavailable' ? `items.${index}.productId` : `items.${index}`
    return { field, rule: reason, message }
  })
  return new DomainError(codes[reason], reasons)
}

function assertExpectedPrices(items: WishedLine[], lines: PricedLine[]) {
  const prices = new Map(lines.map(({ productId, price }) => [productId, price]))
  const changed = items.flatMap(({ productId, expectedPrice }, index) => {
    const price = prices.get(productId)
    if (expectedPrice === undefined || expectedPrice === price) return []
    return [{ field: `items.${index}`, rule: 'price_changed', values: { price } }]
  })
  if (changed.length) throw new DomainError('conflict', changed)
}
