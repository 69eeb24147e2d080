import { showCart } from '@/features/cart/server/handlers'
import { signedIn } from '@/lib/http/callers'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: signedIn(showCart),
})
