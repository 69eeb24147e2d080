import { inject } from '@adonisjs/core'
import type { Call } from '#clients/call'
import { CatalogClient } from '#clients/catalog_client'
import { StorefrontClient } from '#clients/storefront_client'
import type { Actor } from '#domain/actor'
import type { CheckoutData } from '#domain/checkout_data'
import type { CheckoutLine } from '#domain/checkout_lines'
import type { PricedLine } from '#domain/split_by_store'
import { ReservationRefusedError, type RefusalReason } from '#exceptions/reservation_refused_error'
import type { Claim } from '#idempotency/claim_key'
import { holdSeconds } from '@marketplace/shared/contracts/limits'
import { defaultLocale, type Locale } from '@marketplace/shared/contracts/locale'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** A line as it was asked for; the price that the shopper saw may be given, and must still hold. */
export type RequestedLine = CheckoutLine & { expectedPrice?: string }

export type CheckoutInput = {
  actor: Actor
  userId: string | null
  items: RequestedLine[]
  /** An address of the shopper's, or one that was told on the phone. */
  destination: { addressId: string } | { recipient: ShippingAddress }
  paymentMethod: PaymentMethod
  note: string | null
  mayOpenParcel?: boolean
  /** The buyer's language; left out, the caller's. */
  locale?: Locale
  call: Call
}

type PrepareCheckoutInput = CheckoutInput & { claim: Claim }

/** Reads the address and reserves the stock at the same time, while no transaction is open. */
@inject()
export class PrepareCheckout {
  constructor(
    private catalog: CatalogClient,
    private storefront: StorefrontClient
  ) {}

  async handle(input: PrepareCheckoutInput): Promise<CheckoutData> {
    const { actor, userId, destination, paymentMethod, note, mayOpenParcel = false, call } = input
    const [shippingAddress, lines] = await both(this.#findAddress(input), this.#reserve(input))
    assertExpectedPrices(input.items, lines)
    const shippingAddressId = 'addressId' in destination ? destination.addressId : null
    const locale = input.locale ?? call.locale ?? defaultLocale
    return {
      ...{ actor, userId, shippingAddressId, shippingAddress, paymentMethod, note },
      ...{ mayOpenParcel, locale, lines },
    }
  }

  async #findAddress({ userId, destination, call }: CheckoutInput): Promise<ShippingAddress> {
    if ('recipient' in destination) return destination.recipient
    const address = await this.storefront.findAddress(userId!, destination.addressId, call)
    if (address) return address
    throw new DomainError('validation_failed', [{ field: 'shippingAddressId', rule: 'exists' }])
  }

  async #reserve({ claim, items, call }: PrepareCheckoutInput): Promise<PricedLine[]> {
    const { checkoutId, replaces } = claim
    const wanted = items.map(({ productId, quantity }) => ({ productId, quantity }))
    const request = { id: checkoutId, items: wanted, ttlSeconds: holdSeconds, replaces }
    try {
      return await this.catalog.reserve(request, call)
    } catch (error) {
      throw error instanceof ReservationRefusedError ? domainErrorOf(error) : error
    }
  }
}

/** Waits for both, so that a failure of one never leaves the other behind. */
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

function domainErrorOf({ reason, lines }: ReservationRefusedError): DomainError {
  const reasons = lines.map(({ index, rule, message }) => {
    const field = reason === 'unavailable' ? `items.${index}.productId` : `items.${index}`
    return { field, rule, message }
  })
  return new DomainError(codes[reason], reasons)
}

function assertExpectedPrices(items: RequestedLine[], lines: PricedLine[]) {
  const prices = new Map(lines.map(({ productId, price }) => [productId, price]))
  const changed = items.flatMap(({ productId, expectedPrice }, index) => {
    const price = prices.get(productId)
    if (expectedPrice === undefined || expectedPrice === price) return []
    return [{ field: `items.${index}`, rule: 'price_changed', values: { price } }]
  })
  if (changed.length) throw new DomainError('conflict', changed)
}
