import { inject } from '@adonisjs/core'
import type { Trace } from '@marketplace/shared/server/http/trace'
import type { Infer } from '@vinejs/vine/types'
import { EnsureStoreCopy } from '#actions/stores/ensure_copy'
import { repeatedOptions } from '#domain/family'
import { InvalidOptionsException } from '#exceptions/family_exception'
import { UnknownStoreException } from '#exceptions/product_exception'
import Family from '#models/family'
import type { createFamilyValidator } from '#validators/family'

export type CreateFamilyInput = Infer<typeof createFamilyValidator> & { trace?: Trace }

/** Adds a family without members to a store. Gives its id. */
@inject()
export class CreateFamily {
  constructor(private ensureStoreCopy: EnsureStoreCopy) {}

  async handle({ trace, options, ...fields }: CreateFamilyInput): Promise<string> {
    const reasons = repeatedOptions(options)
    if (reasons.length) throw new InvalidOptionsException(reasons)
    if (!(await this.ensureStoreCopy.handle({ id: fields.storeId, trace }))) {
      throw new UnknownStoreException()
    }
    const family = await Family.create({ ...fields, options: JSON.stringify(options) as never })
    return family.id
  }
}
