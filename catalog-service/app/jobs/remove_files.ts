import { inject } from '@adonisjs/core'
import { RemoveDueFiles } from '#actions/images/remove_due_files'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Removes, every minute, files that no photo needs any more or ever came to need. */
@inject()
export default class RemoveFiles {
  static queue = 'files.remove'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private remove: RemoveDueFiles) {}

  async handle() {
    await this.remove.handle()
  }
}
