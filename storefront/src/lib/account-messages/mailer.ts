import { mailerOf, NoMailer, type Mailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'

/** By which e-mails go out. Without a mail server the demo has its outbox; elsewhere e-mails wait for one: null. */
export const mailer = once('mailer', (): Mailer | null => {
  const { mode, smtpUrl, mailFrom } = env()
  return mailerOf(smtpUrl, mailFrom) ?? (mode === 'demo' ? new NoMailer() : null)
})
