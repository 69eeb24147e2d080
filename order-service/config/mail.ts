import env from '#start/env'
import { mailerOf, NoMailer } from '@marketplace/shared/server/mail/smtp_mailer'

export const isDemo = env.get('MARKETPLACE_ENV') === 'demo'
const own = mailerOf(env.get('SMTP_URL')?.release(), env.get('MAIL_FROM'))

/** By which e-mails go out. Without a mail server the demo has its outbox; elsewhere messages wait for one: null. */
export const mailer = own ?? (isDemo ? new NoMailer() : null)
