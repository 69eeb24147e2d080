import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Queue } from '@marketplace/shared/server/queue'
import type { Infer } from '@vinejs/vine/types'
import { idsInOrder, putInOrder } from '#actions/images/put_in_order'
import { lockProduct, revalidate } from '#actions/images/lock_product'
import { PrimaryImageNeededException } from '#exceptions/image_exception'
import type { changeImageValidator } from '#validators/image'

export type ChangeImageInput = Infer<typeof changeImageValidator> & {
  id: string
  productId: string
}

/** Gives a photo another text or place. The first place and being the primary photo are one thing. */
@inject()
export class ChangeImage {
  constructor(private queue: Queue) {}

  async handle({ id, productId, altText, isPrimary, position }: ChangeImageInput): Promise<void> {
    await db.transaction(async (trx) => {
      const product = await lockProduct(trx, productId)
      const ids = await idsInOrder(trx, productId)
      const from = ids.indexOf(id)
      if (from < 0) throw new ProblemError('not_found')
      const to = isPrimary ? 0 : Math.min(position ?? from, ids.length - 1)
      if (isPrimary === false && to === 0) throw new PrimaryImageNeededException()
      if (to !== from) await putInOrder(trx, productId, ids.toSpliced(from, 1).toSpliced(to, 0, id))
      if (altText !== undefined)
        await trx.from('images').where({ id }).update({ alt_text: altText })
      await revalidate(this.queue, trx, product)
    })
  }
}
