import { inject } from '@adonisjs/core'
import { MakeAvif as Make } from '#actions/images/make_avif'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Makes AVIF of a photo that was just added, one photo at a time, so that memory stays bounded. */
@inject()
export default class MakeAvif {
  static queue = 'images.make_avif'
  static options: JobOptions = { concurrency: 1 }

  constructor(private make: Make) {}

  async handle({ key }: { key: string }) {
    await this.make.handle({ key })
  }
}
