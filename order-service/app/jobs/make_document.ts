import { inject } from '@adonisjs/core'
import { MakePrint } from '#actions/prints/make'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Makes labels, slips and pick lists, one document at a time. */
@inject()
export default class MakeDocument {
  static queue = 'orders.make_document'
  static options: JobOptions = { concurrency: 1 }

  constructor(private make: MakePrint) {}

  async handle({ id }: { id: string }) {
    await this.make.handle({ id })
  }
}
