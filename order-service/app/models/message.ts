import { MessageSchema } from '#database/schema'
import type { MessageChannel, MessageKind, MessageStatus } from '#domain/messages'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'

export default class Message extends MessageSchema {
  declare kind: MessageKind
  declare channel: MessageChannel
  declare status: MessageStatus
  declare locale: Locale
  declare content: MailContent | null
}
