import { after, day, hour, minute, type Calendar } from '../../calendar.ts'
import { orderNotes } from '../../content/reasons.ts'
import { cities } from '../../content/cities.ts'
import { firstNames, landmarks, lastNames, streets } from '../../content/people.ts'
import { Random } from '../../random.ts'
import { demoPhone, type Address, type People, type User } from '../people.ts'
import type { Offer } from '../products.ts'
import type { StoreWithOwner } from '../stores.ts'
import type { Checkout, Line, Method, ShippingAddress } from './types.ts'

const days = 90

/** Ninety days of shopping: a steady stream that has grown, and two busy last days. */
export function generateCheckouts(people: People, offers: Offer[], calendar: Calendar): Checkout[] {
  const random = new Random('checkouts')
  const shop = new Shop(random, offers)
  const moments = Array.from({ length: days }, (_, at) => days - 1 - at).flatMap((daysAgo) =>
    Array.from({ length: perDay(random, daysAgo) }, () => moment(random, daysAgo, calendar))
  )
  return moments
    .sort((a, b) => a.getTime() - b.getTime())
    .map((at, index) =>
      index % 80 === 41 ? phoneOrder(random, shop, at) : order(random, shop, people, at)
    )
    .filter(({ parts }) => parts.length > 0)
}

function perDay(random: Random, daysAgo: number): number {
  if (daysAgo < 2) return 21
  return random.int(4, 6) + Math.round((days - daysAgo) / 60)
}

/** A moment of that day, not in the small hours and not in the last minutes. */
function moment(random: Random, daysAgo: number, calendar: Calendar): Date {
  const at = calendar.ago((daysAgo + random.between(0.02, 1)) * day)
  const awake = at.getUTCHours() < 7 ? after(at, 7 * hour) : at
  return calendar.isPast(after(awake, 20 * minute))
    ? awake
    : calendar.ago(random.between(20, 180) * minute)
}

function order(random: Random, shop: Shop, people: People, at: Date): Checkout {
  const shopper = random.weighted(people.shoppers, (one) => eagerness(people.shoppers.indexOf(one)))
  const address = random.pick(people.addresses.filter(({ user_id }) => user_id === shopper.id))
  return {
    id: random.id(at),
    at,
    shopper,
    address: snapshot(address),
    addressId: address.id,
    method: random.weighted<Method>(
      ['cod', 'bank_transfer', 'whatsapp'],
      (method) => shares[method]
    ),
    note: random.chance(0.08) ? random.pick(orderNotes) : null,
    parts: shop.fill(shopper, at),
  }
}

/** The first accounts, which people try first, have the most to show. */
function eagerness(index: number): number {
  if (index < 3) return 4
  return index < 12 ? 2 : 1
}

const shares: Record<Method, number> = { cod: 0.66, bank_transfer: 0.21, whatsapp: 0.13 }

function snapshot(address: Address): ShippingAddress {
  return {
    label: address.label,
    recipientName: address.recipient_name,
    phone: address.phone,
    street: address.street,
    city: address.city,
    state: address.state,
    postalCode: address.postal_code,
    landmark: address.landmark,
    latitude: address.latitude,
    longitude: address.longitude,
  }
}

/** Somebody without an account calls, and the order staff write it down. */
function phoneOrder(random: Random, shop: Shop, at: Date): Checkout {
  const city = random.pick(cities)
  const address = {
    label: null,
    recipientName: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
    phone: demoPhone(random),
    street: `${random.int(1, 90)}, ${random.pick(streets)}`,
    city: city.fr,
    state: city.region,
    postalCode: null,
    landmark: random.pick(landmarks),
    latitude: null,
    longitude: null,
  }
  return {
    id: random.id(at),
    at,
    shopper: null,
    address,
    addressId: null,
    method: 'cod',
    note: null,
    parts: shop.fill(null, at),
  }
}

/** What can be bought, and who has already bought what: nobody buys the same thing twice. */
class Shop {
  #random: Random
  #shelves: Map<StoreWithOwner, Offer[]>
  #bought = new Set<string>()

  constructor(random: Random, offers: Offer[]) {
    this.#random = random
    this.#shelves = Map.groupBy(offers, ({ seller }) => seller)
  }

  fill(shopper: User | null, at: Date): Checkout['parts'] {
    const random = this.#random
    const count = random.weighted([1, 2, 3], (n) => [0.64, 0.27, 0.09][n - 1]!)
    const sellers = new Set(Array.from({ length: count }, () => this.#seller()))
    return [...sellers]
      .map((seller) => ({ seller, lines: this.#lines(shopper, seller, at) }))
      .filter(({ lines }) => lines.length > 0)
  }

  #seller(): StoreWithOwner {
    const sellers = [...this.#shelves.keys()]
    return this.#random.weighted(sellers, (seller) => (sellers.indexOf(seller) < 8 ? 3 : 1))
  }

  #lines(shopper: User | null, seller: StoreWithOwner, at: Date): Line[] {
    const wanted = this.#random.weighted([1, 2, 3, 4], (n) => [0.28, 0.36, 0.23, 0.13][n - 1]!)
    return Array.from({ length: wanted }, () => this.#line(shopper, seller, at)).filter(
      (line) => line !== undefined
    )
  }

  #line(shopper: User | null, seller: StoreWithOwner, at: Date): Line | undefined {
    const key = (offer: Offer) => `${shopper?.id ?? at.getTime()} ${offer.product.id}`
    const free = this.#shelves
      .get(seller)!
      .filter((offer) => offer.product.created_at < at && !this.#bought.has(key(offer)))
    if (!free.length) return undefined
    const offer = this.#random.weighted(free, ({ appeal }) => appeal)
    this.#bought.add(key(offer))
    const many = offer.product.price < 100 && this.#random.chance(0.35)
    return { offer, quantity: many ? this.#random.int(2, 4) : 1 }
  }
}
