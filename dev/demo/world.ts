import { Calendar, after, day } from './calendar.ts'
import { generateCheckouts } from './generate/orders/checkouts.ts'
import { generateOrders, type Sale } from './generate/orders/orders.ts'
import { generateFamilies, type Families } from './generate/families.ts'
import { generatePeople, type People } from './generate/people.ts'
import { generateProducts, type Offer, type Product } from './generate/products.ts'
import { generateReviews, rate, type Review } from './generate/reviews.ts'
import { generateStock, type Stock } from './generate/stock/stock.ts'
import { generateStores, type StoreWithOwner } from './generate/stores.ts'
import { generateCarts, generateWishes, type CartItem, type Wish } from './generate/wishes.ts'
import { Random } from './random.ts'

/** The whole demo marketplace as it stands at a moment. */
export interface World {
  people: People
  stores: StoreWithOwner[]
  offers: Offer[]
  /** Products in several variants, beside the offers: nobody has bought them yet. */
  families: Families
  sales: Sale[]
  stock: Stock
  reviews: Review[]
  wishes: Wish[]
  carts: CartItem[]
}

/** The same marketplace for the same `now`; all of its dates lie before it. */
export function generateWorld(now: Date): World {
  const calendar = new Calendar(now)
  const people = generatePeople(calendar)
  const stores = generateStores(people.owners, calendar)
  const offers = generateProducts(stores, calendar)
  const sales = generateOrders(generateCheckouts(people, offers, calendar), people, calendar)
  const stock = generateStock(offers, sales, people, calendar)
  const reviews = generateReviews(sales, people, calendar)
  rate(offers, reviews)
  const shown = withdrawSome(offers, calendar)
  const wishes = generateWishes(people.shoppers, shown, calendar)
  return {
    people,
    stores,
    offers,
    families: generateFamilies(stores, calendar),
    sales,
    stock,
    reviews,
    wishes,
    carts: generateCarts(people.shoppers, shown, calendar),
  }
}

/** Some products are hidden by their owners and some archived; gives the others. */
function withdrawSome(offers: Offer[], calendar: Calendar): Offer[] {
  const random = new Random('withdrawn')
  const old = offers.filter(
    ({ product }) => calendar.daysSince(product.created_at) > 30 && product.rating_count < 4
  )
  random
    .shuffle(old)
    .slice(0, 16)
    .forEach(({ product }, at) => {
      product.is_active = false
      product.updated_at = calendar.ago(random.between(0.3, 3) * day)
      if (at < 6) archive(product)
    })
  return offers.filter(({ product }) => product.is_active)
}

function archive(product: Product) {
  product.archived_at = after(product.updated_at, 0)
  product.archived_by_role = 'owner'
  product.was_active = true
}
