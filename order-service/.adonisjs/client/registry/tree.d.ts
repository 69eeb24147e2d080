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
    userEvents: {
      store: typeof routes['internal.user_events.store']
    }
  }
  admin: {
    counts: typeof routes['admin.counts']
    orders: {
      index: typeof routes['admin.orders.index']
      show: typeof routes['admin.orders.show']
    }
    shippingRates: {
      index: typeof routes['admin.shipping_rates.index']
      update: typeof routes['admin.shipping_rates.update']
      destroy: typeof routes['admin.shipping_rates.destroy']
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
    orderNotes: {
      store: typeof routes['admin.order_notes.store']
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
