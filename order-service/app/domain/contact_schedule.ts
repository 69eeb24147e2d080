import { DateTime } from 'luxon'
import type { Settings } from '#domain/settings'
import type { ContactOutcome } from '@marketplace/shared/contracts/orders'

const zone = 'Africa/Casablanca'

/** An order stays open for its desk for so long, and its deadline follows the next contact by a day. */
const maxDays = 7
const afterNext = { hours: 24 }

export type ContactFacts = {
  outcome: ContactOutcome
  /** The date that the person gave. */
  asked?: DateTime | null
  /** The moment of the contact. */
  at: DateTime
  placedAt: DateTime
  settings: Pick<Settings, 'callingHours' | 'retryHours'>
}

export type ContactSchedule =
  | { nextAt: DateTime; confirmBy: DateTime; problem?: undefined }
  | { problem: 'required' | 'next_in_past' | 'next_too_late'; latest: DateTime }

/**
 * When a pending order is contacted again, inside the hours of calling, and its deadline, which follows by a day and
 * never passes a week after the order. See docs/rules.md, "Contacts".
 */
export function scheduleContact(facts: ContactFacts): ContactSchedule {
  const { outcome, asked, at, placedAt, settings } = facts
  const lastDeadline = placedAt.plus({ days: maxDays })
  const latest = latestNext(lastDeadline, at)
  if (asked) {
    if (asked <= at) return { problem: 'next_in_past', latest }
    if (asked > latest) return { problem: 'next_too_late', latest }
  } else if (outcome === 'callback') return { problem: 'required', latest }
  const wanted = asked ?? at.plus({ hours: hoursAfter(outcome, settings.retryHours) })
  const nextAt = DateTime.min(intoHours(wanted, settings.callingHours), latest)!
  return { nextAt, confirmBy: DateTime.min(nextAt.plus(afterNext), lastDeadline)! }
}

/** An order that has outlived its last deadline, because nobody closed it, is planned a day at a time. */
function latestNext(lastDeadline: DateTime, at: DateTime): DateTime {
  return DateTime.max(lastDeadline, at.plus(afterNext))!
}

/** Outcomes that name no time of their own are looked at again as one that was reached. */
function hoursAfter(outcome: ContactOutcome, hours: Settings['retryHours']): number {
  return outcome === 'no_answer' || outcome === 'busy' ? hours[outcome] : hours.reached
}

/** The same moment where buyers may be called then, else the next one at which they may. */
export function intoHours(moment: DateTime, { from, until }: Settings['callingHours']): DateTime {
  const local = moment.setZone(zone)
  const opens = { hour: from, minute: 0, second: 0, millisecond: 0 }
  if (local.hour < from) return local.set(opens)
  return local.hour < until ? local : local.plus({ days: 1 }).set(opens)
}

/** Outcomes that mean that nobody was spoken to. */
const failed: readonly ContactOutcome[] = ['no_answer', 'busy', 'wrong_number']

/** Contacts in a row that reached nobody, with this one. */
export function countFailed(before: number, outcome: ContactOutcome): number {
  return failed.includes(outcome) ? before + 1 : 0
}
