import { deleteWish, putWish } from '@/features/wishlist/server/handlers'
import { byCookie } from '@/lib/http/cookie-caller'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: byCookie(putWish),
  DELETE: byCookie(deleteWish),
})
