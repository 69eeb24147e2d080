import type { MessageRow } from '#sql/message_rows'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'

/** How trying to send a message ended. */
export type Delivery =
  | { is: 'sent'; recipient: string; locale: Locale; content: MailContent }
  /** Nobody to tell, or nothing that still holds. */
  | { is: 'skipped'; error: string }
  | { is: 'failed'; error: string }
  /** It may work later. */
  | { is: 'waiting'; error: string }
  /** It may have arrived. */
  | { is: 'unknown'; error: string }

/** A way on which a job sends messages. */
export abstract class JobChannel {
  abstract deliver(message: MessageRow): Promise<Delivery>
}
