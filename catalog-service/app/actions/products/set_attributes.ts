import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type AttributeValues, replaceAttributes } from '#domain/attributes'
import { WrongAttributesException } from '#exceptions/attribute_exception'
import { findAttributes } from '#queries/find_category'

type Given = readonly { key: string; value: string | number }[]

/** What a product of that category keeps once `given` takes the place of `before`. Throws 422 at each wrong one. */
export async function attributesAfter(
  trx: TransactionClientContract,
  category: string,
  before: AttributeValues,
  given: Given
): Promise<AttributeValues> {
  const definitions = (await findAttributes([category], trx)).get(category) ?? []
  const { values, errors } = replaceAttributes(definitions, before, given)
  if (errors.length) throw new WrongAttributesException(errors)
  return values
}
