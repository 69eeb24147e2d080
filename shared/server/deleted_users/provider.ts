import type { ApplicationService } from '@adonisjs/core/types'
import { DeletedUsers } from './deleted_users.ts'

/** Binds `DeletedUsers` of the service's own database. */
export default class DeletedUsersProvider {
  protected app: ApplicationService

  constructor(app: ApplicationService) {
    this.app = app
  }

  register() {
    this.app.container.singleton(
      DeletedUsers,
      async () => new DeletedUsers(await this.app.container.make('lucid.db'))
    )
  }
}
