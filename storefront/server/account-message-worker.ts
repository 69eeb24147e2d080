import { mailer } from '../src/lib/account-messages/mailer.ts'
import { purgeAccountMessages, sendAccountMessages } from '../src/lib/account-messages/send.ts'
import { everyTwoSeconds, writeDown } from './jobs.ts'
import type { Log } from './log.ts'

const purgeMs = 3_600_000

/** Sends e-mails about accounts, in every instance: they share the work by the rows' locks. */
export function startAccountMessageWorker(log: Log): void {
  const carrier = mailer()
  if (!carrier) {
    log.error({}, 'e-mails about accounts wait: SMTP_URL is not set')
    return
  }
  let purgedAt = 0
  everyTwoSeconds('e-mails about accounts wait', log, async () => {
    await sendAccountMessages(carrier, (attempt) => writeDown('account_messages', attempt, log))
    if (Date.now() - purgedAt < purgeMs) return
    purgedAt = Date.now()
    await purgeAccountMessages()
  })
}
