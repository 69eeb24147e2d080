import { deleteWish, putWish } from '@/app/api/_handlers/wishlist'
import { byCookie } from '@/lib/api-server/cookie-caller'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: byCookie(putWish),
  DELETE: byCookie(deleteWish),
})
