import { listedTextDays, messageKinds, statusesOfText, type UnsentView } from '#domain/messages'

/**
 * Which messages a view holds, as a condition on `messages`; partial indexes repeat it. One whose address was refused for
 * good fails again until that is another one. To confirm by WhatsApp is asked at the desk, not here.
 */
export const unsentConditions: Record<UnsentView, string> = {
  waiting: `messages.status in ('waiting', 'sending')`,
  by_hand: `messages.status = 'ready' and messages.kind <> 'confirm_by_whatsapp'
    and messages.created_at > now() - interval '${listedTextDays} days' and messages.next_attempt_at <= now()
    and exists (select from orders told where told.id = messages.order_id and ${textIsNews('told')})`,
  failed: `messages.status in ('failed', 'unknown') and messages.error is distinct from 'bounced'`,
  bounced: `messages.status = 'failed' and messages.error = 'bounced'`,
}

/** What no e-mail can tell: staff write it by WhatsApp. */
export const isByHand = `(messages.status = 'ready' or ${unsentConditions.bounced})`

/** Whether a text by hand still tells of the present, for an order under that name. */
export function textIsNews(order: string): string {
  const bound = messageKinds.map((kind) => [kind, statusesOfText(kind)] as const)
  const cases = bound.flatMap(([kind, statuses]) =>
    statuses ? [`when '${kind}' then ${order}.status in (${quoted(statuses)})`] : []
  )
  return `case messages.kind ${cases.join(' ')} else true end`
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}
