import {
  parcelProblems,
  type OrderStatus,
  type PaymentMethod,
} from '@marketplace/shared/contracts/orders'
import { undoSeconds } from '#domain/undo'

export const messageStatuses = [
  ...(['ready', 'waiting', 'sending', 'sent'] as const),
  ...(['failed', 'unknown', 'skipped'] as const),
] as const
export type MessageStatus = (typeof messageStatuses)[number]

/** How messages go out: by a job as soon as they are due, or as a text that staff send by one click. */
export const messageChannels = {
  email: { sentBy: 'job' },
  whatsapp: { sentBy: 'staff' },
} as const satisfies Record<string, { sentBy: 'job' | 'staff' }>
export type MessageChannel = keyof typeof messageChannels

type Rule = {
  /** The event that is told; `reminder` comes from a job and tells of the order's being placed. */
  event: 'placed' | 'moved' | 'refund' | 'parcel' | 'proof' | 'reminder'
  /** Where the event led; any where it is left out. */
  to?: readonly string[]
  paymentMethod?: PaymentMethod
  channel: MessageChannel
  onceACheckout?: true
  /** It waits so many seconds, in which its event can be taken back. */
  delaySeconds?: number
  /** In which status the order must still be when it is told; in any where it is left out. */
  while?: readonly OrderStatus[]
}

/** Everything that buyers are told of their orders. The table `message_kinds` holds the same, for the trigger. */
export const messageRules = {
  placed: { event: 'placed', channel: 'email', onceACheckout: true },
  confirm_by_whatsapp: {
    event: 'placed',
    paymentMethod: 'cod',
    channel: 'whatsapp',
    while: ['pending'],
  },
  confirmed: { event: 'moved', to: ['confirmed'], channel: 'email' },
  shipped: { event: 'moved', to: ['shipped'], channel: 'email' },
  problem: {
    event: 'parcel',
    to: parcelProblems,
    channel: 'email',
    while: ['shipped'],
    delaySeconds: undoSeconds,
  },
  delivered: { event: 'moved', to: ['delivered'], channel: 'email' },
  cancelled: { event: 'moved', to: ['cancelled'], channel: 'email' },
  refunded: { event: 'refund', channel: 'email' },
  proof_refused: { event: 'proof', to: ['refused'], channel: 'email', while: ['pending'] },
  transfer_reminder: {
    event: 'reminder',
    paymentMethod: 'bank_transfer',
    channel: 'email',
    onceACheckout: true,
    while: ['pending'],
  },
} as const satisfies Record<string, Rule>

export type MessageKind = keyof typeof messageRules
export const messageKinds = Object.keys(messageRules) as MessageKind[]

export function ruleOfMessage(kind: MessageKind): Rule {
  return messageRules[kind]
}

/** Whether what it says still holds: an order that was cancelled needs no reminder. */
export function isStillTrue(kind: MessageKind, status: OrderStatus): boolean {
  return ruleOfMessage(kind).while?.includes(status) ?? true
}

/**
 * In which statuses of the order a text that staff send is still news; any where it is null. A buyer whose parcel has
 * left needs no text that the order was received.
 */
export function statusesOfText(kind: MessageKind): readonly OrderStatus[] | null {
  const { event, to, while: statuses } = ruleOfMessage(kind)
  if (event === 'placed') return ['pending']
  return event === 'moved' ? (to as OrderStatus[]) : (statuses ?? null)
}

/** For how many days a text that nobody sent is listed. */
export const listedTextDays = 7

/** What staff may send once more: nobody but a person decides about what may have arrived. */
export const repeatable: readonly MessageStatus[] = ['failed', 'unknown', 'sent']

/** The ways to look at what did not go out: e-mails, and texts of orders that have no e-mail. */
export const unsentViews = ['waiting', 'by_hand', 'failed', 'bounced'] as const
export type UnsentView = (typeof unsentViews)[number]

/** After how many minutes a process that was sending counts as ended. */
export const sendingMinutes = 5

/** For how many hours a mail server may be away before a message is given up. */
export const givenUpAfterHours = 48

/** How many minutes a message waits after so many tries: 1, 2, 4 … 60. */
export function minutesUntilRetry(attempts: number): number {
  return Math.min(60, 2 ** Math.min(attempts - 1, 6))
}
