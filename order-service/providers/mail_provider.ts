import type { ApplicationService } from '@adonisjs/core/types'
import { mailer } from '#config/mail'

/** Says once, when the service starts, that nothing carries its e-mails. */
export default class MailProvider {
  constructor(
    protected app: ApplicationService,
    private carrier: unknown = mailer
  ) {}

  async ready() {
    if (this.carrier || this.app.getEnvironment() !== 'web') return
    const logger = await this.app.container.make('logger')
    logger.warn('SMTP_URL is not set: e-mails to buyers wait until it is')
  }
}
