import { createTranslator } from 'use-intl/core'
import { messageTexts, type MessageTexts } from '#domain/message_texts/index'
import type { MessageChannel, MessageKind } from '#domain/messages'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { formatDigits } from '@marketplace/shared/contracts/numbers'
import type { ParcelProblem, PaymentMethod } from '@marketplace/shared/contracts/orders'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'

/** What a message is made from. Amounts are strings with two decimals, in MAD. */
export type MessageFacts = {
  kind: MessageKind
  channel: MessageChannel
  orderNumber: string
  /** All orders that are told of: those of a checkout, or the one. */
  numbers: string[]
  storeName: string
  storeNameAr: string | null
  paymentMethod: PaymentMethod
  totalAmount: string
  amountToCollect: string
  amountOwed: string
  deliveryDays: { min: number; max: number } | null
  carrier: string | null
  trackingNumber: string | null
  confirmBy: Date
  transfer: { rib: string; beneficiary: string; reference: string; amount: string } | null
  /** Of the event: from where to where it led, what was said, how much money. */
  event: { from: string | null; to: string | null; reason: string | null; amount: string | null }
  /** The signed link that follows an order, by its number. */
  trackUrl: (orderNumber: string) => string
  /** The order's page in the account; null for an order by phone. */
  orderUrl: string | null
}

const dateLanguages: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA-u-nu-latn', en: 'en' }
const units: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'DH' }

/** A message in the language of its reader. By WhatsApp it says no more of them than the order's number. */
export function messageContent(facts: MessageFacts, locale: Locale): MailContent {
  const write = new Writer(facts, locale)
  const { kind, channel } = facts
  const content = {
    subject: write.subject(),
    paragraphs: [write.t('greeting'), ...write.paragraphs()].filter(Boolean),
    links: write.links(),
  }
  if (channel === 'whatsapp') return content
  const footers = ['account', ...(tracked.includes(kind) ? ['link'] : [])]
  return {
    ...content,
    facts: write.facts(),
    footer: footers.map((name) => write.t(`footer.${name}`)).join('\n'),
  }
}

/** Messages that carry the signed link. */
const tracked: readonly MessageKind[] = ['placed', 'confirm_by_whatsapp', 'shipped']

class Writer {
  #translate: (key: string, values?: Record<string, string | number>) => string

  constructor(
    private given: MessageFacts,
    private locale: Locale
  ) {
    const messages = messageTexts[locale] as MessageTexts
    this.#translate = createTranslator({ locale, messages }) as never
  }

  t(key: string, more: Record<string, string | number> = {}): string {
    const { numbers, orderNumber } = this.given
    return this.#translate(key, {
      count: numbers.length,
      number: this.#ltr(orderNumber),
      store: this.#store(),
      ...more,
    })
  }

  subject(): string {
    return this.t(`kinds.${this.given.kind}.subject`)
  }

  paragraphs(): string[] {
    const { kind, paymentMethod, event, amountOwed, confirmBy } = this.given
    const at = `kinds.${kind}`
    if (kind === 'placed') return [this.t(`${at}.text`), this.t(`${at}.next.${paymentMethod}`)]
    if (kind === 'problem') return [this.t(`${at}.texts.${event.to as ParcelProblem}`)]
    if (kind === 'refunded') return [this.t(`${at}.text`, { amount: this.#money(event.amount!) })]
    if (kind === 'transfer_reminder')
      return [this.t(`${at}.text`, { until: this.#until(confirmBy) })]
    if (kind === 'proof_refused') return [this.t(`${at}.text`)]
    if (kind !== 'cancelled') return [this.t(`${at}.text`)]
    const owed =
      amountOwed === '0.00' ? '' : this.t(`${at}.owed`, { amount: this.#money(amountOwed) })
    const reason = isSystemReason(event.reason) ? this.t(`${at}.reasons.${event.reason}`) : ''
    const text = event.from === 'shipped' ? 'givenUp' : 'text'
    return [this.t(`${at}.${text}`), reason, owed]
  }

  facts(): { label: string; value: string }[] {
    const { kind, numbers, totalAmount, amountToCollect, deliveryDays, event } = this.given
    const { carrier, trackingNumber, transfer } = this.given
    const isAhead = kind === 'placed' || kind === 'confirmed' || kind === 'shipped'
    const isToPay = isAhead && amountToCollect !== '0.00'
    const waitsForTransfer =
      kind === 'placed' || kind === 'transfer_reminder' || kind === 'proof_refused'
    return [
      this.#fact('orders', numbers.map((number) => this.#ltr(number)).join(', ')),
      numbers.length === 1 && this.#fact('store', this.#store()),
      kind === 'placed' && this.#fact('total', this.#money(totalAmount)),
      isToPay && this.#fact('toCollect', this.#money(amountToCollect)),
      isAhead &&
        numbers.length === 1 &&
        deliveryDays &&
        this.#fact('delivery', this.t('days', deliveryDays)),
      kind === 'shipped' && carrier && this.#fact('carrier', carrier),
      kind === 'shipped' && trackingNumber && this.#fact('tracking', this.#ltr(trackingNumber)),
      kind === 'refunded' && this.#fact('refund', this.#money(event.amount!)),
      kind === 'proof_refused' && event.reason && this.#fact('reason', event.reason),
      ...(waitsForTransfer && transfer
        ? [
            this.#fact('rib', this.#ltr(transfer.rib)),
            this.#fact('beneficiary', transfer.beneficiary),
            this.#fact('reference', this.#ltr(transfer.reference)),
            this.#fact('amount', this.#money(transfer.amount)),
          ]
        : []),
    ].filter((fact) => typeof fact === 'object' && fact !== null)
  }

  links(): { label: string; url: string }[] {
    const { kind, numbers, paymentMethod, orderNumber, trackUrl, orderUrl } = this.given
    const toTrack = (number: string) => {
      const name = kind === 'shipped' || paymentMethod !== 'cod' ? 'track' : 'confirm'
      return {
        label: this.t(`links.${name}`, { number: this.#ltr(number) }),
        url: trackUrl(number),
      }
    }
    if (kind === 'confirm_by_whatsapp') return [toTrack(orderNumber)]
    if (tracked.includes(kind)) return numbers.map(toTrack)
    if (!orderUrl) return []
    const name = kind === 'delivered' ? 'review' : kind === 'proof_refused' ? 'proof' : 'order'
    return [{ label: this.t(`links.${name}`), url: orderUrl }]
  }

  #fact(name: string, value: string) {
    return { label: this.t(`facts.${name}`), value }
  }

  #store(): string {
    const { storeName, storeNameAr } = this.given
    return this.locale === 'ar' ? (storeNameAr ?? this.#isolated(storeName)) : storeName
  }

  #money(amount: string): string {
    return `${formatDigits(amount, this.locale)}\u00a0${units[this.locale]}`
  }

  #until(moment: Date): string {
    return new Intl.DateTimeFormat(dateLanguages[this.locale], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Africa/Casablanca',
    }).format(moment)
  }

  /** What reads from left to right, isolated where the text around it does not. */
  #ltr(text: string): string {
    return this.locale === 'ar' ? `\u2066${text}\u2069` : text
  }

  #isolated(text: string): string {
    return `\u2068${text}\u2069`
  }
}

function isSystemReason(reason: string | null): boolean {
  return reason === 'expired' || reason === 'stock_lost'
}
