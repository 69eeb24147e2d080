import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import type { Infer } from '@vinejs/vine/types'
import { lockProductInFamily } from '#aggregates/lock_family'
import { matchOptions } from '#domain/family'
import {
  familyErrorOf,
  InvalidOptionsException,
  OtherStoreException,
  UnknownFamilyException,
} from '#exceptions/family_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Family from '#models/family'
import { tagsOfMembers } from '#queries/find_siblings'
import type { joinFamilyValidator } from '#validators/family'

export type JoinFamilyInput = Infer<typeof joinFamilyValidator> & { productId: string }

/** Makes a product a member of a family of its store, with its options; it leaves the one it was in. */
@inject()
export class JoinFamily {
  constructor(private queue: Queue) {}

  async handle({ productId, familyId, options, version }: JoinFamilyInput): Promise<void> {
    try {
      await db.transaction(async (trx) => {
        const product = await lockProductInFamily(trx, productId, familyId)
        assertVersion(version, product)
        const family = await Family.find(familyId, { client: trx })
        if (!family) throw new UnknownFamilyException()
        if (family.storeId !== product.storeId) throw new OtherStoreException()
        const { matched, reasons } = matchOptions(family.options, options)
        if (reasons.length) throw new InvalidOptionsException(reasons)
        const former = product.familyId
        await product.merge({ familyId, options: matched }).save()
        const siblings = await tagsOfMembers(trx, former)
        const tags = [...tagsOfProduct(productId, product.storeId), ...siblings]
        await this.queue.send(trx, RevalidateStorefront, { tags })
      })
    } catch (error) {
      throw familyErrorOf(error)
    }
  }
}
