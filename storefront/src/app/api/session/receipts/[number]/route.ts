import { sendReceipt } from '@/features/orders/server/send-receipt'
import { routes } from '@/lib/http/routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: sendReceipt,
})
