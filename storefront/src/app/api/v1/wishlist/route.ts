import { showWishlist } from '@/app/api/_handlers/wishlist'
import { signedIn } from '@/lib/api-server/callers'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: signedIn(showWishlist),
})
