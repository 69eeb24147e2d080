import { findDefaultPlace } from '@/features/addresses/server/find-default-place'
import { listCartLines } from '@/features/cart/server/find-cart'
import { listWishedIds } from '@/features/wishlist/server/list-wishlist'
import type { Handler } from '@/lib/http/handle'
import { routes } from '@/lib/http/routes'
import { ok } from '@/lib/http/respond'
import { auth } from '@/lib/auth/auth'

const guest = { user: null, cart: [], cartCount: 0, wishlist: [], place: null }

/**
 * What a static page shows of the person who looks at it; for a guest nothing. Also the one place where a
 * session in use is prolonged.
 */
const showSession: Handler = async ({ request }) => {
  const { headers, response: found } = await auth().api.getSession({
    headers: request.headers,
    returnHeaders: true,
  })
  const response = ok(found ? await shown(found.user as Person) : guest)
  for (const cookie of headers.getSetCookie()) response.headers.append('Set-Cookie', cookie)
  return response
}

type Person = {
  id: string
  name: string
  image?: string | null
  locale: string
  roles: string[]
  isAdmin: boolean
}

async function shown({ id, name, image, locale, roles, isAdmin }: Person) {
  const [cart, wishlist, place] = await Promise.all([
    listCartLines(id),
    listWishedIds(id),
    findDefaultPlace(id),
  ])
  const cartCount = cart.reduce((count, { quantity }) => count + quantity, 0)
  const user = { id, name, image: image ?? null, locale, roles, isAdmin }
  return { user, cart, cartCount, wishlist, place }
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({ GET: showSession })
