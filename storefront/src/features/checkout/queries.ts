import type { Locale } from '@/i18n/routing'
import type { Order } from '@/lib/api/order-types'
import { apiFetch } from '@/lib/api/gateway'

const maxOrders = 30

/** The order numbers that the address of a confirmation names. */
export function parseOrders(value: string | string[] | undefined): string[] {
  const numbers = ([value].flat()[0] ?? '').split(',')
  return numbers.filter((number) => /^[0-9A-Z-]{4,20}$/.test(number)).slice(0, maxOrders)
}

/** The person's own orders of those numbers; `reachable` is false where the gateway could not be asked. */
export async function readOrders(numbers: string[], locale: Locale) {
  const answers = await Promise.all(
    numbers.map((number) => apiFetch<Order>(`/orders/${number}?as=shopper`, { locale }))
  )
  return {
    orders: answers.filter((answer) => answer.ok).map(({ data }) => data),
    reachable: !answers.some((answer) => !answer.ok && answer.isRetryable),
  }
}
