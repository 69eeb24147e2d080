import { showUsers } from '@/features/users/server/handlers'
import { adminOnly } from '@/lib/http/callers'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: adminOnly(showUsers),
})
