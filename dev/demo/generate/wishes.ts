import { day, hour, type Calendar } from '../calendar.ts'
import { Random } from '../random.ts'
import type { User } from './people.ts'
import type { Offer } from './products.ts'

export interface Wish {
  id: string
  user_id: string
  product_id: string
  added_at: Date
}

export interface CartItem {
  user_id: string
  product_id: string
  quantity: number
  updated_at: Date
}

/** What shoppers have kept for later. */
export function generateWishes(shoppers: User[], offers: Offer[], calendar: Calendar): Wish[] {
  const random = new Random('wishes')
  return shoppers.flatMap((shopper, at) =>
    some(random, offers, at === 0 ? 6 : random.int(0, 7)).map(({ product }) => {
      const added = later(product.created_at, calendar.ago(random.between(0.5, 60) * day))
      return { id: random.id(added), user_id: shopper.id, product_id: product.id, added_at: added }
    })
  )
}

/** Every fourth shopper has left something in the cart. */
export function generateCarts(shoppers: User[], offers: Offer[], calendar: Calendar): CartItem[] {
  const random = new Random('carts')
  return shoppers
    .filter((_, at) => at % 4 === 0)
    .flatMap((shopper) =>
      some(random, offers, random.int(1, 4)).map(({ product }) => ({
        user_id: shopper.id,
        product_id: product.id,
        quantity: random.chance(0.25) ? 2 : 1,
        updated_at: later(product.created_at, calendar.ago(random.between(1, 70) * hour)),
      }))
    )
}

function some(random: Random, offers: Offer[], count: number): Offer[] {
  const chosen = Array.from({ length: count }, () =>
    random.weighted(offers, ({ appeal }) => appeal)
  )
  return [...new Set(chosen)]
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
