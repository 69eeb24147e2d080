import { deleteWish, putWish } from '@/features/wishlist/server/handlers'
import { signedIn } from '@/lib/http/callers'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: signedIn(putWish),
  DELETE: signedIn(deleteWish),
})
