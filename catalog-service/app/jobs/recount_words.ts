import { inject } from '@adonisjs/core'
import { RecountSearchWords } from '#actions/search/recount_words'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Counts, every hour, which words name how many products, and forgets old searches that found nothing. */
@inject()
export default class RecountWords {
  static queue = 'search.recount'
  static options: JobOptions = { cron: '17 * * * *', concurrency: 1 }

  constructor(private recount: RecountSearchWords) {}

  async handle() {
    await this.recount.handle()
  }
}
