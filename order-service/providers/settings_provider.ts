import type { ApplicationService } from '@adonisjs/core/types'
import { newAccounts } from '#config/new_accounts'
import { NewAccountLimits } from '#domain/new_account_limits'

/** Binds the rules whose numbers are settings; tests swap them for their own. */
export default class SettingsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(NewAccountLimits, () => new NewAccountLimits(newAccounts))
  }
}
