import { trackingSecret } from '#config/tracking'
import { parseOrderNumber } from '#domain/order_number'
import { isTrackingToken } from '#domain/tracking_link'
import { findWholeOrder } from '#queries/find_orders'
import type { WholeOrder } from '#sql/order_rows'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** The order of a signed link; 404 for a wrong or ended token, as for an order that nobody knows. */
export async function findTrackedOrder(
  typed: string,
  token: string | undefined
): Promise<WholeOrder> {
  const number = parseOrderNumber(typed)
  if (!number || !token || !isTrackingToken(trackingSecret, number, token)) {
    throw new ProblemError('not_found')
  }
  return findWholeOrder(number)
}
