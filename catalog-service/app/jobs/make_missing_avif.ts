import { availableParallelism, loadavg } from 'node:os'
import { inject } from '@adonisjs/core'
import { MakeMissingAvif as Make } from '#actions/images/make_missing_avif'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Of each minute: a fifth of one core. */
const quietMs = 12_000

/**
 * Makes AVIF, every minute, of photos that were added before there was any. Where more than half of the cores are busy
 * it makes that of one photo.
 */
@inject()
export default class MakeMissingAvif {
  static queue = 'images.make_missing_avif'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private make: Make) {}

  async handle() {
    const isQuiet = loadavg()[0]! < availableParallelism() / 2
    await this.make.handle({ forMs: isQuiet ? quietMs : 0 })
  }
}
