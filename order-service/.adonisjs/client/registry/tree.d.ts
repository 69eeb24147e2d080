/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  api: {
    quotes: {
      store: typeof routes['api.quotes.store']
    }
    shippingRates: {
      index: typeof routes['api.shipping_rates.index']
      update: typeof routes['api.shipping_rates.update']
      destroy: typeof routes['api.shipping_rates.destroy']
    }
    trackedOrders: {
      show: typeof routes['api.tracked_orders.show']
    }
    trackedOrderConfirmations: {
      store: typeof routes['api.tracked_order_confirmations.store']
    }
    checkouts: {
      store: typeof routes['api.checkouts.store']
    }
    orders: {
      index: typeof routes['api.orders.index']
      show: typeof routes['api.orders.show']
    }
    phoneOrders: {
      store: typeof routes['api.phone_orders.store']
    }
    orderEdits: {
      update: typeof routes['api.order_edits.update']
    }
    orderContacts: {
      store: typeof routes['api.order_contacts.store']
    }
    packingSlips: {
      show: typeof routes['api.packing_slips.show']
    }
    orderCancellations: {
      store: typeof routes['api.order_cancellations.store']
    }
    orderConfirmations: {
      store: typeof routes['api.order_confirmations.store']
    }
    shipments: {
      store: typeof routes['api.shipments.store']
    }
    deliveries: {
      store: typeof routes['api.deliveries.store']
    }
    orderNotes: {
      store: typeof routes['api.order_notes.store']
    }
    paymentProofs: {
      show: typeof routes['api.payment_proofs.show']
      update: typeof routes['api.payment_proofs.update']
    }
    orderPayments: {
      index: typeof routes['api.order_payments.index']
      store: typeof routes['api.order_payments.store']
    }
    sales: {
      show: typeof routes['api.sales.show']
    }
    paymentCompletions: {
      store: typeof routes['api.payment_completions.store']
    }
    paymentFailures: {
      store: typeof routes['api.payment_failures.store']
    }
    paymentRefunds: {
      store: typeof routes['api.payment_refunds.store']
    }
  }
  internal: {
    purchases: {
      index: typeof routes['internal.purchases.index']
    }
    storeStats: {
      index: typeof routes['internal.store_stats.index']
      work: typeof routes['internal.store_stats.work']
    }
    outbox: {
      index: typeof routes['internal.outbox.index']
    }
    obligations: {
      show: typeof routes['internal.obligations.show']
    }
    shopperOrders: {
      index: typeof routes['internal.shopper_orders.index']
    }
    userEvents: {
      store: typeof routes['internal.user_events.store']
    }
  }
  admin: {
    counts: typeof routes['admin.counts']
    buyer: typeof routes['admin.buyer']
    transferFile: typeof routes['admin.transfer_file']
    transferReference: typeof routes['admin.transfer_reference']
    orderHolds: {
      update: typeof routes['admin.order_holds.update']
      destroy: typeof routes['admin.order_holds.destroy']
    }
    orderSearch: {
      index: typeof routes['admin.order_search.index']
    }
    orders: {
      index: typeof routes['admin.orders.index']
      show: typeof routes['admin.orders.show']
    }
    orderExports: {
      index: typeof routes['admin.order_exports.index']
    }
    desk: {
      next: typeof routes['admin.desk.next']
      show: typeof routes['admin.desk.show']
      skip: typeof routes['admin.desk.skip']
    }
    settings: {
      index: typeof routes['admin.settings.index']
      update: typeof routes['admin.settings.update']
      destroy: typeof routes['admin.settings.destroy']
    }
    orderNotes: {
      storeMany: typeof routes['admin.order_notes.store_many']
      takeBack: typeof routes['admin.order_notes.take_back']
      store: typeof routes['admin.order_notes.store']
    }
    messages: {
      index: typeof routes['admin.messages.index']
      repeat: typeof routes['admin.messages.repeat']
      write: typeof routes['admin.messages.write']
      markSent: typeof routes['admin.messages.mark_sent']
    }
    savedViews: {
      store: typeof routes['admin.saved_views.store']
      destroy: typeof routes['admin.saved_views.destroy']
    }
    phoneOrders: {
      create: typeof routes['admin.phone_orders.create']
      store: typeof routes['admin.phone_orders.store']
    }
    transfers: {
      index: typeof routes['admin.transfers.index']
    }
    transferAcceptances: {
      store: typeof routes['admin.transfer_acceptances.store']
    }
    transferRefusals: {
      store: typeof routes['admin.transfer_refusals.store']
    }
    buyerBlocks: {
      index: typeof routes['admin.buyer_blocks.index']
      store: typeof routes['admin.buyer_blocks.store']
      lift: typeof routes['admin.buyer_blocks.lift']
    }
    shippingRates: {
      index: typeof routes['admin.shipping_rates.index']
      update: typeof routes['admin.shipping_rates.update']
      destroy: typeof routes['admin.shipping_rates.destroy']
    }
    carriers: {
      index: typeof routes['admin.carriers.index']
      store: typeof routes['admin.carriers.store']
      show: typeof routes['admin.carriers.show']
      update: typeof routes['admin.carriers.update']
    }
    carrierFiles: {
      show: typeof routes['admin.carrier_files.show']
      statuses: typeof routes['admin.carrier_files.statuses']
      cities: typeof routes['admin.carrier_files.cities']
      word: typeof routes['admin.carrier_files.word']
    }
    bulkShipments: {
      index: typeof routes['admin.bulk_shipments.index']
      store: typeof routes['admin.bulk_shipments.store']
    }
    prints: {
      index: typeof routes['admin.prints.index']
      store: typeof routes['admin.prints.store']
      show: typeof routes['admin.prints.show']
    }
    orderConfirmations: {
      store: typeof routes['admin.order_confirmations.store']
    }
    orderShipments: {
      store: typeof routes['admin.order_shipments.store']
    }
    orderDeliveries: {
      store: typeof routes['admin.order_deliveries.store']
    }
    orderCancellations: {
      store: typeof routes['admin.order_cancellations.store']
    }
    orderContacts: {
      store: typeof routes['admin.order_contacts.store']
    }
    orderEdits: {
      store: typeof routes['admin.order_edits.store']
    }
    orderDeposits: {
      store: typeof routes['admin.order_deposits.store']
    }
    orderCities: {
      store: typeof routes['admin.order_cities.store']
    }
    orderTracking: {
      store: typeof routes['admin.order_tracking.store']
    }
    parcelProblems: {
      store: typeof routes['admin.parcel_problems.store']
      undo: typeof routes['admin.parcel_problems.undo']
    }
    parcelActions: {
      store: typeof routes['admin.parcel_actions.store']
    }
    messageRepeats: {
      store: typeof routes['admin.message_repeats.store']
    }
    messageDispatches: {
      store: typeof routes['admin.message_dispatches.store']
    }
    orderPayments: {
      store: typeof routes['admin.order_payments.store']
    }
    paymentCompletions: {
      store: typeof routes['admin.payment_completions.store']
    }
    paymentFailures: {
      store: typeof routes['admin.payment_failures.store']
    }
    paymentRefunds: {
      store: typeof routes['admin.payment_refunds.store']
    }
    unknown: typeof routes['admin.unknown']
  }
}
