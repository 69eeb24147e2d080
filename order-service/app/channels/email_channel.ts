import { inject } from '@adonisjs/core'
import { JobChannel, type Delivery } from '#channels/message_channel'
import { StorefrontClient } from '#clients/storefront_client'
import { messageContent } from '#domain/message_content'
import { isStillTrue } from '#domain/messages'
import { findBounce } from '#queries/find_bounce'
import { findMessageFacts } from '#queries/find_message_facts'
import { MarkAddress } from '#actions/messages/mark_address'
import type { MessageRow } from '#sql/message_rows'
import { MailError, Mailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { reasonOf } from '@marketplace/shared/server/errors/final_refusal'

/** E-mails, to the address and in the language that the buyer's account has now. */
@inject()
export class EmailChannel extends JobChannel {
  constructor(
    private storefront: StorefrontClient,
    private mailer: Mailer,
    private markAddress: MarkAddress
  ) {
    super()
  }

  async deliver(message: MessageRow): Promise<Delivery> {
    const { order, factsIn } = await findMessageFacts(message)
    if (!isStillTrue(message.kind, order.status)) return { is: 'skipped', error: 'outdated' }
    const contact = await this.storefront.findContact(order.userId!, {}).catch(reasonOf)
    if (typeof contact === 'string') return { is: 'waiting', error: contact }
    if (!contact) return { is: 'skipped', error: 'no_account' }
    const { email: to, locale } = contact
    if (await findBounce(to)) return { is: 'failed', error: 'bounced' }
    const content = messageContent(factsIn(locale), locale)
    try {
      await this.mailer.send({ id: message.id, to, locale, content })
      return { is: 'sent', recipient: to, locale, content }
    } catch (error) {
      if (!(error instanceof MailError)) throw error
      return this.#refused(error, to)
    }
  }

  async #refused({ fault, message: error }: MailError, to: string): Promise<Delivery> {
    if (fault === 'temporary') return { is: 'waiting', error }
    if (fault === 'unknown') return { is: 'unknown', error }
    if (fault === 'address') await this.markAddress.handle({ address: to, reason: error })
    return { is: 'failed', error: fault === 'address' ? 'bounced' : error }
  }
}
