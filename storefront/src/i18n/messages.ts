import type { Locale } from './routing'
import type account from '../../messages/fr/account.json'
import type auth from '../../messages/fr/auth.json'
import type cart from '../../messages/fr/cart.json'
import type catalog from '../../messages/fr/catalog.json'
import type checkout from '../../messages/fr/checkout.json'
import type common from '../../messages/fr/common.json'
import type help from '../../messages/fr/help.json'
import type home from '../../messages/fr/home.json'
import type orders from '../../messages/fr/orders.json'
import type reviews from '../../messages/fr/reviews.json'
import type users from '../../messages/fr/users.json'

/** Each namespace is one file a language: `messages/<locale>/<namespace>.json`. French is the model of the others. */
export type Messages = {
  common: typeof common
  help: typeof help
  home: typeof home
  catalog: typeof catalog
  cart: typeof cart
  checkout: typeof checkout
  account: typeof account
  auth: typeof auth
  orders: typeof orders
  reviews: typeof reviews
  users: typeof users
}

export type Namespace = keyof Messages

const namespaces: Namespace[] = [
  'common',
  'help',
  'home',
  'catalog',
  'cart',
  'checkout',
  'account',
  'auth',
  'orders',
  'reviews',
  'users',
]

const loaded = new Map<Locale, Messages>()

/** All that is said in a language, read from its files once. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale)
  if (known) return known
  const entries = await Promise.all(
    namespaces.map(async (name) => {
      const file = await import(`../../messages/${locale}/${name}.json`)
      return [name, file.default] as const
    })
  )
  const messages = Object.fromEntries(entries) as Messages
  loaded.set(locale, messages)
  return messages
}
