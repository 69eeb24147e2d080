import { ok } from '@/lib/api-server/respond'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: () => ok({ status: 'ok' }),
})
