import type { MessageTexts } from '#domain/message_texts/index'

export const en: MessageTexts = {
  greeting: 'Hello,',
  facts: {
    orders: '{count, plural, one {Order} other {Orders}}',
    store: 'Store',
    total: 'Total',
    toCollect: 'To pay on delivery',
    delivery: 'Delivery',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    refund: 'Amount refunded',
    rib: 'RIB',
    beneficiary: 'Account holder',
    reference: 'Reference to write',
    amount: 'Amount',
    reason: 'Reason',
  },
  days: '{max, plural, =0 {the same day} other {{min, plural, =0 {within } other {{min}–}}{max, plural, one {# day} other {# days}}}} after confirmation',
  links: {
    track: 'Track order {number}',
    confirm: 'Confirm order {number}',
    order: 'See the order',
    review: 'Write a review',
    proof: 'Send proof of the transfer',
  },
  footer: {
    account: 'You get this e-mail because you placed an order on Rahba.',
    link: 'The tracking link works for 30 days. Share it only with someone who may receive your parcel.',
  },
  kinds: {
    placed: {
      subject:
        '{count, plural, one {We have received your order {number}} other {We have received your # orders}}',
      text: '{count, plural, one {Thank you. The store prepares your order as soon as it is confirmed.} other {Thank you. Each store prepares its order as soon as it is confirmed.}}',
      next: {
        cod: 'Confirm it with the link below, or wait for our call.',
        whatsapp: 'We will write to you on WhatsApp to agree on the payment.',
        bank_transfer: 'One transfer is enough; write the reference, so that we recognise it.',
      },
    },
    confirm_by_whatsapp: {
      subject: 'Confirm your order {number}',
      text: 'Your order {number} is to be paid on delivery. Confirm it with this link, or reply here.',
    },
    confirmed: {
      subject: 'Your order {number} is confirmed',
      text: '{store} is preparing your parcel.',
    },
    shipped: {
      subject: 'Your order {number} is on its way',
      text: '{store} has handed your parcel to the carrier. Keep your phone on: the courier calls before coming.',
    },
    problem: {
      subject: 'Your parcel {number} could not be delivered',
      texts: {
        postponed: 'The delivery was postponed. We will tell you when the courier comes again.',
        unreachable: 'The courier could not reach you. Reply to agree on another time.',
        refused:
          'The courier tells us that the parcel was refused. If that is a mistake, reply soon.',
        wrong_address: 'The courier did not find your address. Reply with a landmark.',
        lost: 'The carrier cannot find your parcel. We are looking for it and will get back to you.',
      },
    },
    delivered: {
      subject: 'Your order {number} has been delivered',
      text: 'Enjoy it. Your review of the products of {store} helps the next buyers.',
    },
    cancelled: {
      subject: 'Your order {number} is cancelled',
      text: 'The order from {store} is cancelled. Nothing will be delivered.',
      givenUp:
        'Your parcel from {store} could not be handed over. Its delivery is given up and the order is cancelled.',
      owed: 'What you had paid is given back to you: {amount}.',
      reasons: {
        expired: 'It was not confirmed in time.',
        stock_lost: 'An item was no longer in stock.',
      },
    },
    refunded: {
      subject: 'Refund for your order {number}',
      text: 'We have given back {amount}. Depending on your bank, it arrives within a few days.',
    },
    proof_refused: {
      subject: 'Your proof of payment for {number} could not be accepted',
      text: 'Check it and send another one: the order still waits for your transfer.',
    },
    transfer_reminder: {
      subject: 'We are waiting for your transfer for {number}',
      text: 'The order is kept until {until}. After that it is cancelled by itself.',
    },
  },
}
