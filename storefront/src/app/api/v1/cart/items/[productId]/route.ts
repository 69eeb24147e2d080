import { deleteItem, putItem } from '@/features/cart/server/handlers'
import { signedIn } from '@/lib/http/callers'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: signedIn(putItem),
  DELETE: signedIn(deleteItem),
})
