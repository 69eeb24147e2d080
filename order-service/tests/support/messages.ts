import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import Message from '#models/message'
import { recordEvents, type NewEvent } from '#aggregates/timeline'
import { system } from '#domain/actor'
import type { MessageKind } from '#domain/messages'
import { Mailer, SmtpMailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { MailServer } from '@marketplace/shared/server/testing/smtp_server'

/** A mail server that this process's mails go to, and no message of another test. Ends with the test. */
export async function givenAMailServer(cleanup: (undo: () => void | Promise<void>) => void) {
  await db.from('messages').where('status', 'waiting').update({ status: 'skipped', error: 'test' })
  const server = await new MailServer().start()
  const mailer = new SmtpMailer({ url: server.url, from: 'Rahba <noreply@rahba.test>' })
  app.container.swap(Mailer, () => mailer)
  cleanup(() => {
    app.container.restore(Mailer)
    return server.stop()
  })
  return server
}

/** Something happens to an order: the event alone, past the rules. */
export async function givenAnEvent(orderId: string, event: NewEvent) {
  await db.transaction((trx) => recordEvents(trx, [orderId], system, event))
}

/** The messages of an order, or the one of a kind, as they are stored. */
export function messagesOf(orderId: string): Promise<Message[]> {
  return Message.query().where('order_id', orderId).orderBy('id')
}

export async function messageOf(orderId: string, kind: MessageKind): Promise<Message> {
  return Message.query().where({ order_id: orderId, kind }).firstOrFail()
}

/** The messages of an order have waited as long as they are to. */
export async function letThemBeDue(orderId: string) {
  await db
    .from('messages')
    .where('order_id', orderId)
    .update({ next_attempt_at: db.raw('now()') })
}
