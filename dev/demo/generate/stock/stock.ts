import type { Calendar } from '../../calendar.ts'
import { Random } from '../../random.ts'
import type { Sale } from '../orders/orders.ts'
import type { People } from '../people.ts'
import type { Offer, Product } from '../products.ts'
import { correct, initialOf, lowest, movementsOf, sumOf, type Movement } from './movements.ts'
import {
  headsOf,
  linesOf,
  reservedByProduct,
  type Reservation,
  type ReservationLine,
} from './reservations.ts'

export interface Inventory {
  id: string
  product_id: string
  quantity: number
  reserved: number
  updated_at: Date
}

export interface Stock {
  reservations: Reservation[]
  lines: ReservationLine[]
  movements: Movement[]
  inventory: Inventory[]
}

/** Stock as the orders left it: what they hold, what they took, and where the rest came from. */
export function generateStock(
  offers: Offer[],
  sales: Sale[],
  people: People,
  calendar: Calendar
): Stock {
  const random = new Random('stock')
  const lines = sales.flatMap(linesOf)
  const moved = sales.flatMap((sale) => movementsOf(random, sale, people))
  const byProduct = Map.groupBy(moved, ({ product_id }) => product_id)
  const reserved = reservedByProduct(lines)
  const kept = offers.map((offer) => {
    const { id, sku } = offer.product
    // By its own dice, so that what is left of a product does not hang on the orders of others, nor on the hour.
    const own = new Random(`stock of ${sku}`)
    return keep(own, offer, byProduct.get(id) ?? [], reserved.get(id) ?? 0, calendar)
  })
  return {
    reservations: headsOf(sales),
    lines,
    movements: [...moved, ...kept.flatMap(({ movements }) => movements)],
    inventory: kept.map(({ inventory }) => inventory),
  }
}

/** A product's stock today and the movements that are not orders': its first stock and what was added or missing. */
function keep(
  random: Random,
  { product, seller }: Offer,
  moved: Movement[],
  reserved: number,
  calendar: Calendar
) {
  const quantity = Math.max(reserved + leftOver(random, product), sumOf(moved) - lowest(moved))
  const corrections = correct(random, product, calendar)
  const withCorrections = [...moved, ...corrections]
  const isEnough = quantity - sumOf(withCorrections) >= Math.max(1, -lowest(withCorrections))
  const corrected = isEnough ? corrections : []
  const initial = quantity - sumOf([...moved, ...corrected])
  const movements = [...initialOf(random, product, initial), ...corrected].map((one) => ({
    ...one,
    actor_id: seller.user.id,
    actor_name: seller.user.name,
  }))
  const last = [...moved, ...movements].map(({ created_at }) => created_at.getTime())
  const updated = new Date(Math.max(product.created_at.getTime(), ...last))
  const inventory = {
    id: random.id(product.created_at),
    product_id: product.id,
    quantity,
    reserved,
    updated_at: updated,
  }
  return { movements, inventory }
}

/** What shoppers can still buy: some things are gone, some nearly, cheap ones are kept in number. */
function leftOver(random: Random, { price }: Product): number {
  const luck = random.next()
  if (luck < 0.05) return 0
  if (luck < 0.14) return random.int(1, 3)
  if (price > 1000) return random.int(4, 9)
  return price > 200 ? random.int(5, 24) : random.int(8, 60)
}
