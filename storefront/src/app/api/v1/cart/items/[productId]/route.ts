import { deleteItem, putItem } from '@/app/api/_handlers/cart'
import { signedIn } from '@/lib/api-server/callers'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  PUT: signedIn(putItem),
  DELETE: signedIn(deleteItem),
})
