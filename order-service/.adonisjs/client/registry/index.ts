/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'api.quotes.store': {
    methods: ["POST"],
    pattern: '/api/v1/checkouts/quote',
    tokens: [{"old":"/api/v1/checkouts/quote","type":0,"val":"api","end":""},{"old":"/api/v1/checkouts/quote","type":0,"val":"v1","end":""},{"old":"/api/v1/checkouts/quote","type":0,"val":"checkouts","end":""},{"old":"/api/v1/checkouts/quote","type":0,"val":"quote","end":""}],
    types: placeholder as Registry['api.quotes.store']['types'],
  },
  'api.shipping_rates.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/shipping-rates',
    tokens: [{"old":"/api/v1/shipping-rates","type":0,"val":"api","end":""},{"old":"/api/v1/shipping-rates","type":0,"val":"v1","end":""},{"old":"/api/v1/shipping-rates","type":0,"val":"shipping-rates","end":""}],
    types: placeholder as Registry['api.shipping_rates.index']['types'],
  },
  'api.tracked_orders.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/track/:orderNumber',
    tokens: [{"old":"/api/v1/track/:orderNumber","type":0,"val":"api","end":""},{"old":"/api/v1/track/:orderNumber","type":0,"val":"v1","end":""},{"old":"/api/v1/track/:orderNumber","type":0,"val":"track","end":""},{"old":"/api/v1/track/:orderNumber","type":1,"val":"orderNumber","end":""}],
    types: placeholder as Registry['api.tracked_orders.show']['types'],
  },
  'api.tracked_order_confirmations.store': {
    methods: ["POST"],
    pattern: '/api/v1/track/:orderNumber/confirm',
    tokens: [{"old":"/api/v1/track/:orderNumber/confirm","type":0,"val":"api","end":""},{"old":"/api/v1/track/:orderNumber/confirm","type":0,"val":"v1","end":""},{"old":"/api/v1/track/:orderNumber/confirm","type":0,"val":"track","end":""},{"old":"/api/v1/track/:orderNumber/confirm","type":1,"val":"orderNumber","end":""},{"old":"/api/v1/track/:orderNumber/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['api.tracked_order_confirmations.store']['types'],
  },
  'api.checkouts.store': {
    methods: ["POST"],
    pattern: '/api/v1/checkouts',
    tokens: [{"old":"/api/v1/checkouts","type":0,"val":"api","end":""},{"old":"/api/v1/checkouts","type":0,"val":"v1","end":""},{"old":"/api/v1/checkouts","type":0,"val":"checkouts","end":""}],
    types: placeholder as Registry['api.checkouts.store']['types'],
  },
  'api.shipping_rates.update': {
    methods: ["PUT"],
    pattern: '/api/v1/shipping-rates',
    tokens: [{"old":"/api/v1/shipping-rates","type":0,"val":"api","end":""},{"old":"/api/v1/shipping-rates","type":0,"val":"v1","end":""},{"old":"/api/v1/shipping-rates","type":0,"val":"shipping-rates","end":""}],
    types: placeholder as Registry['api.shipping_rates.update']['types'],
  },
  'api.shipping_rates.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/shipping-rates/:id',
    tokens: [{"old":"/api/v1/shipping-rates/:id","type":0,"val":"api","end":""},{"old":"/api/v1/shipping-rates/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/shipping-rates/:id","type":0,"val":"shipping-rates","end":""},{"old":"/api/v1/shipping-rates/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.shipping_rates.destroy']['types'],
  },
  'api.orders.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/orders',
    tokens: [{"old":"/api/v1/orders","type":0,"val":"api","end":""},{"old":"/api/v1/orders","type":0,"val":"v1","end":""},{"old":"/api/v1/orders","type":0,"val":"orders","end":""}],
    types: placeholder as Registry['api.orders.index']['types'],
  },
  'api.phone_orders.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders',
    tokens: [{"old":"/api/v1/orders","type":0,"val":"api","end":""},{"old":"/api/v1/orders","type":0,"val":"v1","end":""},{"old":"/api/v1/orders","type":0,"val":"orders","end":""}],
    types: placeholder as Registry['api.phone_orders.store']['types'],
  },
  'api.orders.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/orders/:id',
    tokens: [{"old":"/api/v1/orders/:id","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.orders.show']['types'],
  },
  'api.order_cancellations.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/cancel',
    tokens: [{"old":"/api/v1/orders/:id/cancel","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/cancel","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/cancel","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/cancel","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/cancel","type":0,"val":"cancel","end":""}],
    types: placeholder as Registry['api.order_cancellations.store']['types'],
  },
  'api.order_confirmations.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/confirm',
    tokens: [{"old":"/api/v1/orders/:id/confirm","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/confirm","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/confirm","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/confirm","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['api.order_confirmations.store']['types'],
  },
  'api.shipments.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/ship',
    tokens: [{"old":"/api/v1/orders/:id/ship","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/ship","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/ship","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/ship","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/ship","type":0,"val":"ship","end":""}],
    types: placeholder as Registry['api.shipments.store']['types'],
  },
  'api.deliveries.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/deliver',
    tokens: [{"old":"/api/v1/orders/:id/deliver","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/deliver","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/deliver","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/deliver","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/deliver","type":0,"val":"deliver","end":""}],
    types: placeholder as Registry['api.deliveries.store']['types'],
  },
  'api.order_notes.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/notes',
    tokens: [{"old":"/api/v1/orders/:id/notes","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/notes","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/notes","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/notes","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/notes","type":0,"val":"notes","end":""}],
    types: placeholder as Registry['api.order_notes.store']['types'],
  },
  'api.order_payments.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/orders/:id/payments',
    tokens: [{"old":"/api/v1/orders/:id/payments","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/payments","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['api.order_payments.index']['types'],
  },
  'api.order_payments.store': {
    methods: ["POST"],
    pattern: '/api/v1/orders/:id/payments',
    tokens: [{"old":"/api/v1/orders/:id/payments","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/payments","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['api.order_payments.store']['types'],
  },
  'api.sales.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/stats/sales',
    tokens: [{"old":"/api/v1/stats/sales","type":0,"val":"api","end":""},{"old":"/api/v1/stats/sales","type":0,"val":"v1","end":""},{"old":"/api/v1/stats/sales","type":0,"val":"stats","end":""},{"old":"/api/v1/stats/sales","type":0,"val":"sales","end":""}],
    types: placeholder as Registry['api.sales.show']['types'],
  },
  'api.payment_completions.store': {
    methods: ["POST"],
    pattern: '/api/v1/payments/:id/complete',
    tokens: [{"old":"/api/v1/payments/:id/complete","type":0,"val":"api","end":""},{"old":"/api/v1/payments/:id/complete","type":0,"val":"v1","end":""},{"old":"/api/v1/payments/:id/complete","type":0,"val":"payments","end":""},{"old":"/api/v1/payments/:id/complete","type":1,"val":"id","end":""},{"old":"/api/v1/payments/:id/complete","type":0,"val":"complete","end":""}],
    types: placeholder as Registry['api.payment_completions.store']['types'],
  },
  'api.payment_failures.store': {
    methods: ["POST"],
    pattern: '/api/v1/payments/:id/fail',
    tokens: [{"old":"/api/v1/payments/:id/fail","type":0,"val":"api","end":""},{"old":"/api/v1/payments/:id/fail","type":0,"val":"v1","end":""},{"old":"/api/v1/payments/:id/fail","type":0,"val":"payments","end":""},{"old":"/api/v1/payments/:id/fail","type":1,"val":"id","end":""},{"old":"/api/v1/payments/:id/fail","type":0,"val":"fail","end":""}],
    types: placeholder as Registry['api.payment_failures.store']['types'],
  },
  'api.payment_refunds.store': {
    methods: ["POST"],
    pattern: '/api/v1/payments/:id/refund',
    tokens: [{"old":"/api/v1/payments/:id/refund","type":0,"val":"api","end":""},{"old":"/api/v1/payments/:id/refund","type":0,"val":"v1","end":""},{"old":"/api/v1/payments/:id/refund","type":0,"val":"payments","end":""},{"old":"/api/v1/payments/:id/refund","type":1,"val":"id","end":""},{"old":"/api/v1/payments/:id/refund","type":0,"val":"refund","end":""}],
    types: placeholder as Registry['api.payment_refunds.store']['types'],
  },
  'internal.purchases.index': {
    methods: ["GET","HEAD"],
    pattern: '/internal/purchases',
    tokens: [{"old":"/internal/purchases","type":0,"val":"internal","end":""},{"old":"/internal/purchases","type":0,"val":"purchases","end":""}],
    types: placeholder as Registry['internal.purchases.index']['types'],
  },
  'internal.store_stats.index': {
    methods: ["GET","HEAD"],
    pattern: '/internal/stats/stores',
    tokens: [{"old":"/internal/stats/stores","type":0,"val":"internal","end":""},{"old":"/internal/stats/stores","type":0,"val":"stats","end":""},{"old":"/internal/stats/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['internal.store_stats.index']['types'],
  },
  'internal.store_stats.work': {
    methods: ["GET","HEAD"],
    pattern: '/internal/stats/stores/:id/work',
    tokens: [{"old":"/internal/stats/stores/:id/work","type":0,"val":"internal","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"stats","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"stores","end":""},{"old":"/internal/stats/stores/:id/work","type":1,"val":"id","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"work","end":""}],
    types: placeholder as Registry['internal.store_stats.work']['types'],
  },
  'internal.outbox.index': {
    methods: ["GET","HEAD"],
    pattern: '/internal/outbox',
    tokens: [{"old":"/internal/outbox","type":0,"val":"internal","end":""},{"old":"/internal/outbox","type":0,"val":"outbox","end":""}],
    types: placeholder as Registry['internal.outbox.index']['types'],
  },
  'internal.obligations.show': {
    methods: ["GET","HEAD"],
    pattern: '/internal/users/:id/obligations',
    tokens: [{"old":"/internal/users/:id/obligations","type":0,"val":"internal","end":""},{"old":"/internal/users/:id/obligations","type":0,"val":"users","end":""},{"old":"/internal/users/:id/obligations","type":1,"val":"id","end":""},{"old":"/internal/users/:id/obligations","type":0,"val":"obligations","end":""}],
    types: placeholder as Registry['internal.obligations.show']['types'],
  },
  'internal.user_events.store': {
    methods: ["POST"],
    pattern: '/internal/events/users',
    tokens: [{"old":"/internal/events/users","type":0,"val":"internal","end":""},{"old":"/internal/events/users","type":0,"val":"events","end":""},{"old":"/internal/events/users","type":0,"val":"users","end":""}],
    types: placeholder as Registry['internal.user_events.store']['types'],
  },
  'admin.counts': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/counts',
    tokens: [{"old":"/admin/orders/counts","type":0,"val":"admin","end":""},{"old":"/admin/orders/counts","type":0,"val":"orders","end":""},{"old":"/admin/orders/counts","type":0,"val":"counts","end":""}],
    types: placeholder as Registry['admin.counts']['types'],
  },
  'admin.orders.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders',
    tokens: [{"old":"/admin/orders","type":0,"val":"admin","end":""},{"old":"/admin/orders","type":0,"val":"orders","end":""}],
    types: placeholder as Registry['admin.orders.index']['types'],
  },
  'admin.shipping_rates.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/shipping-rates',
    tokens: [{"old":"/admin/orders/shipping-rates","type":0,"val":"admin","end":""},{"old":"/admin/orders/shipping-rates","type":0,"val":"orders","end":""},{"old":"/admin/orders/shipping-rates","type":0,"val":"shipping-rates","end":""}],
    types: placeholder as Registry['admin.shipping_rates.index']['types'],
  },
  'admin.shipping_rates.update': {
    methods: ["PUT"],
    pattern: '/admin/orders/shipping-rates',
    tokens: [{"old":"/admin/orders/shipping-rates","type":0,"val":"admin","end":""},{"old":"/admin/orders/shipping-rates","type":0,"val":"orders","end":""},{"old":"/admin/orders/shipping-rates","type":0,"val":"shipping-rates","end":""}],
    types: placeholder as Registry['admin.shipping_rates.update']['types'],
  },
  'admin.shipping_rates.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/orders/shipping-rates/:id',
    tokens: [{"old":"/admin/orders/shipping-rates/:id","type":0,"val":"admin","end":""},{"old":"/admin/orders/shipping-rates/:id","type":0,"val":"orders","end":""},{"old":"/admin/orders/shipping-rates/:id","type":0,"val":"shipping-rates","end":""},{"old":"/admin/orders/shipping-rates/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.shipping_rates.destroy']['types'],
  },
  'admin.orders.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/:id',
    tokens: [{"old":"/admin/orders/:id","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.orders.show']['types'],
  },
  'admin.order_confirmations.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/confirm',
    tokens: [{"old":"/admin/orders/:id/confirm","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/confirm","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/confirm","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['admin.order_confirmations.store']['types'],
  },
  'admin.order_shipments.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/ship',
    tokens: [{"old":"/admin/orders/:id/ship","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/ship","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/ship","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/ship","type":0,"val":"ship","end":""}],
    types: placeholder as Registry['admin.order_shipments.store']['types'],
  },
  'admin.order_deliveries.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/deliver',
    tokens: [{"old":"/admin/orders/:id/deliver","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/deliver","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/deliver","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/deliver","type":0,"val":"deliver","end":""}],
    types: placeholder as Registry['admin.order_deliveries.store']['types'],
  },
  'admin.order_cancellations.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/cancel',
    tokens: [{"old":"/admin/orders/:id/cancel","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/cancel","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/cancel","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/cancel","type":0,"val":"cancel","end":""}],
    types: placeholder as Registry['admin.order_cancellations.store']['types'],
  },
  'admin.order_notes.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/notes',
    tokens: [{"old":"/admin/orders/:id/notes","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/notes","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/notes","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/notes","type":0,"val":"notes","end":""}],
    types: placeholder as Registry['admin.order_notes.store']['types'],
  },
  'admin.message_repeats.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/messages/:messageId/repeat',
    tokens: [{"old":"/admin/orders/:id/messages/:messageId/repeat","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/messages/:messageId/repeat","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/messages/:messageId/repeat","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/messages/:messageId/repeat","type":0,"val":"messages","end":""},{"old":"/admin/orders/:id/messages/:messageId/repeat","type":1,"val":"messageId","end":""},{"old":"/admin/orders/:id/messages/:messageId/repeat","type":0,"val":"repeat","end":""}],
    types: placeholder as Registry['admin.message_repeats.store']['types'],
  },
  'admin.message_dispatches.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/messages/:messageId/sent',
    tokens: [{"old":"/admin/orders/:id/messages/:messageId/sent","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/messages/:messageId/sent","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/messages/:messageId/sent","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/messages/:messageId/sent","type":0,"val":"messages","end":""},{"old":"/admin/orders/:id/messages/:messageId/sent","type":1,"val":"messageId","end":""},{"old":"/admin/orders/:id/messages/:messageId/sent","type":0,"val":"sent","end":""}],
    types: placeholder as Registry['admin.message_dispatches.store']['types'],
  },
  'admin.order_payments.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/payments',
    tokens: [{"old":"/admin/orders/:id/payments","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/payments","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/payments","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['admin.order_payments.store']['types'],
  },
  'admin.payment_completions.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/payments/:paymentId/complete',
    tokens: [{"old":"/admin/orders/:id/payments/:paymentId/complete","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/payments/:paymentId/complete","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/payments/:paymentId/complete","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/payments/:paymentId/complete","type":0,"val":"payments","end":""},{"old":"/admin/orders/:id/payments/:paymentId/complete","type":1,"val":"paymentId","end":""},{"old":"/admin/orders/:id/payments/:paymentId/complete","type":0,"val":"complete","end":""}],
    types: placeholder as Registry['admin.payment_completions.store']['types'],
  },
  'admin.payment_failures.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/payments/:paymentId/fail',
    tokens: [{"old":"/admin/orders/:id/payments/:paymentId/fail","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/payments/:paymentId/fail","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/payments/:paymentId/fail","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/payments/:paymentId/fail","type":0,"val":"payments","end":""},{"old":"/admin/orders/:id/payments/:paymentId/fail","type":1,"val":"paymentId","end":""},{"old":"/admin/orders/:id/payments/:paymentId/fail","type":0,"val":"fail","end":""}],
    types: placeholder as Registry['admin.payment_failures.store']['types'],
  },
  'admin.payment_refunds.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/payments/:paymentId/refund',
    tokens: [{"old":"/admin/orders/:id/payments/:paymentId/refund","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/payments/:paymentId/refund","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/payments/:paymentId/refund","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/payments/:paymentId/refund","type":0,"val":"payments","end":""},{"old":"/admin/orders/:id/payments/:paymentId/refund","type":1,"val":"paymentId","end":""},{"old":"/admin/orders/:id/payments/:paymentId/refund","type":0,"val":"refund","end":""}],
    types: placeholder as Registry['admin.payment_refunds.store']['types'],
  },
  'admin.unknown': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/*',
    tokens: [{"old":"/admin/orders/*","type":0,"val":"admin","end":""},{"old":"/admin/orders/*","type":0,"val":"orders","end":""},{"old":"/admin/orders/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['admin.unknown']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
