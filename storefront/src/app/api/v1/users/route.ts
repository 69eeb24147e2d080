import { showUsers } from '@/app/api/_handlers/users'
import { adminOnly } from '@/lib/api-server/callers'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: adminOnly(showUsers),
})
