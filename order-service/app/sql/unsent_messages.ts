import type { UnsentView } from '#domain/messages'

/**
 * Which messages a view holds, as a condition on `messages`; partial indexes repeat it. One whose address was refused for
 * good fails again until that is another one.
 */
export const unsentConditions: Record<UnsentView, string> = {
  waiting: `messages.status in ('waiting', 'sending')`,
  failed: `messages.status in ('failed', 'unknown') and messages.error is distinct from 'bounced'`,
  bounced: `messages.status = 'failed' and messages.error = 'bounced'`,
}
