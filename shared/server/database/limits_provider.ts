import '@adonisjs/lucid/database_provider'
import type { ApplicationService } from '@adonisjs/core/types'
import { limitRole } from './limits.ts'

/** Sets the limits of the service's database role before the process takes its first request. */
export default class DatabaseLimitsProvider {
  protected app: ApplicationService

  constructor(app: ApplicationService) {
    this.app = app
  }

  async start() {
    const environment = this.app.getEnvironment()
    const serves = environment === 'web' || environment === 'test'
    if (!serves || this.app.getMode() !== 'run') return
    const db = await this.app.container.make('lucid.db')
    await db.rawQuery(limitRole)
  }
}
