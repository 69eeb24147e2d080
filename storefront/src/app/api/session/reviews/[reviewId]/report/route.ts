import { postReport } from '@/features/reviews/server/handlers'
import { byCookie } from '@/lib/http/cookie-caller'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: byCookie(postReport),
})
