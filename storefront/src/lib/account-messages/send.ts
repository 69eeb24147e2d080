import { sql } from 'kysely'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { MailError, NoMailer, type Mailer } from '@marketplace/shared/server/mail/smtp_mailer'
import { db } from '../db/database.ts'
import type { AccountMessageData, AccountMessageKind } from '../db/tables.ts'
import { accountContent } from './content.ts'

type Message = {
  id: string
  kind: AccountMessageKind
  email: string
  locale: Locale
  data: AccountMessageData
  attempts: number
  created_at: Date
}

/** One attempt to send an e-mail, as the log and the metrics tell of a job. */
export type Delivery = {
  jobId: string
  outcome: 'completed' | 'failed' | 'refused'
  tries: number
  error?: unknown
}

/** After so many minutes a process that was sending counts as ended. */
const sendingMinutes = 5

/** Links in them end after half an hour: later nobody is helped. */
const givenUpAfterMinutes = 60

/**
 * Sends what is due, one after the other, until nothing is. Each is claimed, and the claim committed, before anything
 * is sent: a process that ends in between leaves an e-mail that nobody sends a second time. `work` does one attempt
 * and writes it down.
 */
export async function sendAccountMessages(
  mailer: Mailer,
  work: (attempt: () => Promise<Delivery>) => Promise<unknown>
): Promise<void> {
  for (let message = await claim(); message; message = await claim()) {
    const claimed = message
    await work(() => send(mailer, claimed))
  }
}

/** Forgets e-mails of more than a week ago. */
export async function purgeAccountMessages(): Promise<void> {
  await sql`
    delete from account_messages
    where created_at < now() - interval '7 days' and status not in ('waiting', 'sending')`.execute(
    db()
  )
}

/** Takes the next one that is due; one whose process ended meanwhile is not known to have gone out. */
async function claim(): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    with interrupted as (
      update account_messages set status = 'unknown', error = 'interrupted'
      where status = 'sending' and claimed_at < now() - make_interval(mins => ${sendingMinutes}))
    update account_messages set status = 'sending', claimed_at = clock_timestamp(), attempts = attempts + 1
    where id = (
      select id from account_messages where status = 'waiting' and next_attempt_at <= now()
      order by next_attempt_at, id limit 1 for update skip locked)
    returning id, kind, email, locale, data, attempts, created_at`.execute(db())
  return rows[0]
}

async function send(mailer: Mailer, message: Message): Promise<Delivery> {
  const { id, email: to, locale, attempts: tries } = message
  try {
    await mailer.send({ id, to, locale, content: accountContent(message) })
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    return { jobId: id, tries, error, outcome: await keepFault(message, error) }
  }
  // the demo's outbox shows what nobody sent; a link that was sent is nobody else's to read
  const isKept = mailer instanceof NoMailer
  await sql`
    update account_messages set status = 'sent', sent_at = clock_timestamp(), error = null,
      data = case when ${isKept} then data else '{}' end
    where id = ${id} and status = 'sending' and attempts = ${tries}`.execute(db())
  return { jobId: id, tries, outcome: 'completed' }
}

async function keepFault({ id, attempts, created_at: createdAt }: Message, error: MailError) {
  const { fault, message: reason } = error
  const isLate = Date.now() - createdAt.getTime() > givenUpAfterMinutes * 60_000
  const isTemporary = fault === 'temporary' && !isLate
  const status = isTemporary ? 'waiting' : fault === 'unknown' ? 'unknown' : 'failed'
  const pause = Math.min(10, 2 ** (attempts - 1))
  await sql`
    update account_messages
    set status = ${status}, error = ${reason}, next_attempt_at = now() + make_interval(mins => ${pause}::int)
    where id = ${id} and status = 'sending' and attempts = ${attempts}`.execute(db())
  return isTemporary ? ('failed' as const) : ('refused' as const)
}
