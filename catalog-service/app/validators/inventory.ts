import vine from '@vinejs/vine'
import type { InventoryChange } from '#actions/inventory/change'
import { maxStock } from '@marketplace/shared/contracts/limits'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { multilineText, wholeNumber } from '@marketplace/shared/server/http/validation'

const maxInteger = 2_147_483_647

export const changeInventoryValidator = vine.create({
  quantity: wholeNumber(0, maxStock).optional().requiredIfMissing('adjustBy'),
  expectedQuantity: wholeNumber(0, maxInteger).optional(),
  adjustBy: wholeNumber(-maxStock, maxStock).optional(),
  reason: multilineText(500).optional().requiredIfExists('adjustBy'),
})

type Body = { quantity?: number; expectedQuantity?: number; adjustBy?: number }

/** A body says the new quantity or a difference; both at once contradict each other (422). */
export function toInventoryChange({ quantity, expectedQuantity, adjustBy }: Body): InventoryChange {
  if (adjustBy === undefined) return { quantity: quantity!, expectedQuantity }
  if (quantity === undefined) return { adjustBy }
  throw new DomainError('validation_failed', [{ field: 'adjustBy', rule: 'invalid' }])
}
