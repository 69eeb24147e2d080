import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import type { Locale } from '@marketplace/shared/contracts/locale'

/** The 409 at `sku` where a write met another product of the store with that SKU; any other error as it is. */
export function skuTakenOr(error: unknown, locale: Locale): unknown {
  const { constraint } = error as { constraint?: string }
  if (constraint !== 'products_store_id_sku_key') return error
  const message = ruleMessage(locale, 'taken')
  return new ProblemError('conflict', { errors: [{ field: 'sku', rule: 'taken', message }] })
}
