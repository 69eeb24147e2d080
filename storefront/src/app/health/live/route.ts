import { ok } from '@/lib/http/respond'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: () => ok({ status: 'ok' }),
})
