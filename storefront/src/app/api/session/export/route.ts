import { showExport } from '@/app/api/_handlers/me'
import { byCookie } from '@/lib/api-server/cookie-caller'
import { routes } from '@/lib/api-server/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: byCookie(showExport),
})
