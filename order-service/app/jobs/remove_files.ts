import { inject } from '@adonisjs/core'
import { RemoveDueFiles } from '#actions/files/remove_due'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Removes, every minute, files that no receipt names any more or ever came to name. */
@inject()
export default class RemoveFiles {
  static queue = 'files.remove'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private remove: RemoveDueFiles) {}

  async handle() {
    await this.remove.handle()
  }
}
