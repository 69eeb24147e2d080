import { createTransport } from 'nodemailer'
import type { Locale } from '../../contracts/locale.ts'
import { htmlPage, plainText, type MailContent } from './mail_content.ts'

export type Mail = {
  /** Names the message for good: who gets it twice can tell. */
  id: string
  to: string
  locale: Locale
  content: MailContent
}

export type MailSettings = {
  /** `smtp://user:password@host:587`, or `smtps://…` where TLS begins at once. */
  url: string
  /** `Rahba <noreply@example.ma>` */
  from: string
}

/** Whoever carries e-mails. */
export abstract class Mailer {
  /** Resolves once the mail was taken; throws a `MailError` otherwise. */
  abstract send(mail: Mail): Promise<void>
}

/** Carries nothing: the demo's mails are looked at where they were written down. */
export class NoMailer extends Mailer {
  async send() {}
}

/** How long the server may keep us waiting, in milliseconds: to be reached, to greet, and with each command. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * A mail was not taken. `address`: its recipient is refused for good. `content`: this mail is, as it is. `temporary`: it
 * may work later, also where we are not let in, for then no mail of anybody works. `unknown`: the line broke while the
 * server had it, so it may have been taken.
 */
export class MailError extends Error {
  readonly fault: 'address' | 'content' | 'temporary' | 'unknown'

  constructor(fault: MailError['fault'], message: string) {
    super(message)
    this.fault = fault
  }
}

/** Sends by SMTP, each mail over a connection of its own. */
export class SmtpMailer extends Mailer {
  #settings: MailSettings

  constructor(settings: MailSettings) {
    super()
    this.#settings = settings
  }

  async send({ id, to, locale, content }: Mail): Promise<void> {
    const { url, from } = this.#settings
    const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
    const transport = createTransport({ url, ...timeouts })
    let begun = false
    transport.use('stream', ({ message }, done) => {
      message.processFunc((stream) => {
        begun = true
        return stream
      })
      done()
    })
    try {
      await transport.sendMail({
        from,
        // as an object, so that no comma or bracket in it makes two recipients of one
        to: { name: '', address: to },
        messageId: `<${id}@${host}>`,
        subject: content.subject,
        text: plainText(content),
        html: htmlPage(content, locale),
        headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
      })
    } catch (error) {
      const { message } = error as Error
      throw new MailError(faultOf(error as SmtpFault, begun), withoutAddresses(message))
    }
  }
}

type SmtpFault = { responseCode?: number; command?: string; code?: string }

function faultOf({ responseCode, command = '', code }: SmtpFault, begun: boolean) {
  if (code === 'EENVELOPE' && command === 'API') return 'address'
  const isAnswer = responseCode && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command)
  if (!isAnswer) return begun ? 'unknown' : 'temporary'
  // before a recipient is named, the server refuses us and not the mail
  if (responseCode < 500 || command === 'MAIL FROM') return 'temporary'
  return command === 'RCPT TO' ? 'address' : 'content'
}

/** What a server says of a mail, without whose it is: it is kept longer than their account. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+/g, '…').slice(0, 300)
}

/** The mailer of these settings; null where there is none. Throws where one has no sender. */
export function mailerOf(url: string | undefined, from: string | undefined): Mailer | null {
  if (!url) return null
  if (!from) throw new Error('SMTP_URL needs MAIL_FROM beside it')
  return new SmtpMailer({ url, from })
}
