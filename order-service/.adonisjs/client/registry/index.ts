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
  'api.packing_slips.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/orders/:id/packing-slip.pdf',
    tokens: [{"old":"/api/v1/orders/:id/packing-slip.pdf","type":0,"val":"api","end":""},{"old":"/api/v1/orders/:id/packing-slip.pdf","type":0,"val":"v1","end":""},{"old":"/api/v1/orders/:id/packing-slip.pdf","type":0,"val":"orders","end":""},{"old":"/api/v1/orders/:id/packing-slip.pdf","type":1,"val":"id","end":""},{"old":"/api/v1/orders/:id/packing-slip.pdf","type":0,"val":"packing-slip.pdf","end":""}],
    types: placeholder as Registry['api.packing_slips.show']['types'],
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
  'admin.carriers.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/carriers',
    tokens: [{"old":"/admin/orders/carriers","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers","type":0,"val":"carriers","end":""}],
    types: placeholder as Registry['admin.carriers.index']['types'],
  },
  'admin.carriers.store': {
    methods: ["POST"],
    pattern: '/admin/orders/carriers',
    tokens: [{"old":"/admin/orders/carriers","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers","type":0,"val":"carriers","end":""}],
    types: placeholder as Registry['admin.carriers.store']['types'],
  },
  'admin.carriers.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/carriers/:id',
    tokens: [{"old":"/admin/orders/carriers/:id","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.carriers.show']['types'],
  },
  'admin.carriers.update': {
    methods: ["PUT"],
    pattern: '/admin/orders/carriers/:id',
    tokens: [{"old":"/admin/orders/carriers/:id","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.carriers.update']['types'],
  },
  'admin.carrier_files.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/carriers/:id/orders.csv',
    tokens: [{"old":"/admin/orders/carriers/:id/orders.csv","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id/orders.csv","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id/orders.csv","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id/orders.csv","type":1,"val":"id","end":""},{"old":"/admin/orders/carriers/:id/orders.csv","type":0,"val":"orders.csv","end":""}],
    types: placeholder as Registry['admin.carrier_files.show']['types'],
  },
  'admin.carrier_files.statuses': {
    methods: ["POST"],
    pattern: '/admin/orders/carriers/:id/statuses',
    tokens: [{"old":"/admin/orders/carriers/:id/statuses","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id/statuses","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id/statuses","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id/statuses","type":1,"val":"id","end":""},{"old":"/admin/orders/carriers/:id/statuses","type":0,"val":"statuses","end":""}],
    types: placeholder as Registry['admin.carrier_files.statuses']['types'],
  },
  'admin.carrier_files.cities': {
    methods: ["POST"],
    pattern: '/admin/orders/carriers/:id/cities',
    tokens: [{"old":"/admin/orders/carriers/:id/cities","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id/cities","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id/cities","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id/cities","type":1,"val":"id","end":""},{"old":"/admin/orders/carriers/:id/cities","type":0,"val":"cities","end":""}],
    types: placeholder as Registry['admin.carrier_files.cities']['types'],
  },
  'admin.carrier_files.word': {
    methods: ["PUT"],
    pattern: '/admin/orders/carriers/:id/words',
    tokens: [{"old":"/admin/orders/carriers/:id/words","type":0,"val":"admin","end":""},{"old":"/admin/orders/carriers/:id/words","type":0,"val":"orders","end":""},{"old":"/admin/orders/carriers/:id/words","type":0,"val":"carriers","end":""},{"old":"/admin/orders/carriers/:id/words","type":1,"val":"id","end":""},{"old":"/admin/orders/carriers/:id/words","type":0,"val":"words","end":""}],
    types: placeholder as Registry['admin.carrier_files.word']['types'],
  },
  'admin.bulk_shipments.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/bulk-ship',
    tokens: [{"old":"/admin/orders/bulk-ship","type":0,"val":"admin","end":""},{"old":"/admin/orders/bulk-ship","type":0,"val":"orders","end":""},{"old":"/admin/orders/bulk-ship","type":0,"val":"bulk-ship","end":""}],
    types: placeholder as Registry['admin.bulk_shipments.index']['types'],
  },
  'admin.bulk_shipments.store': {
    methods: ["POST"],
    pattern: '/admin/orders/bulk-ship',
    tokens: [{"old":"/admin/orders/bulk-ship","type":0,"val":"admin","end":""},{"old":"/admin/orders/bulk-ship","type":0,"val":"orders","end":""},{"old":"/admin/orders/bulk-ship","type":0,"val":"bulk-ship","end":""}],
    types: placeholder as Registry['admin.bulk_shipments.store']['types'],
  },
  'admin.prints.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/prints',
    tokens: [{"old":"/admin/orders/prints","type":0,"val":"admin","end":""},{"old":"/admin/orders/prints","type":0,"val":"orders","end":""},{"old":"/admin/orders/prints","type":0,"val":"prints","end":""}],
    types: placeholder as Registry['admin.prints.index']['types'],
  },
  'admin.prints.store': {
    methods: ["POST"],
    pattern: '/admin/orders/prints',
    tokens: [{"old":"/admin/orders/prints","type":0,"val":"admin","end":""},{"old":"/admin/orders/prints","type":0,"val":"orders","end":""},{"old":"/admin/orders/prints","type":0,"val":"prints","end":""}],
    types: placeholder as Registry['admin.prints.store']['types'],
  },
  'admin.prints.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/orders/prints/:id/file',
    tokens: [{"old":"/admin/orders/prints/:id/file","type":0,"val":"admin","end":""},{"old":"/admin/orders/prints/:id/file","type":0,"val":"orders","end":""},{"old":"/admin/orders/prints/:id/file","type":0,"val":"prints","end":""},{"old":"/admin/orders/prints/:id/file","type":1,"val":"id","end":""},{"old":"/admin/orders/prints/:id/file","type":0,"val":"file","end":""}],
    types: placeholder as Registry['admin.prints.show']['types'],
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
  'admin.order_cities.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/city',
    tokens: [{"old":"/admin/orders/:id/city","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/city","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/city","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/city","type":0,"val":"city","end":""}],
    types: placeholder as Registry['admin.order_cities.store']['types'],
  },
  'admin.order_tracking.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/tracking',
    tokens: [{"old":"/admin/orders/:id/tracking","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/tracking","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/tracking","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/tracking","type":0,"val":"tracking","end":""}],
    types: placeholder as Registry['admin.order_tracking.store']['types'],
  },
  'admin.parcel_problems.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/problem',
    tokens: [{"old":"/admin/orders/:id/problem","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/problem","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/problem","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/problem","type":0,"val":"problem","end":""}],
    types: placeholder as Registry['admin.parcel_problems.store']['types'],
  },
  'admin.parcel_actions.store': {
    methods: ["POST"],
    pattern: '/admin/orders/:id/parcel',
    tokens: [{"old":"/admin/orders/:id/parcel","type":0,"val":"admin","end":""},{"old":"/admin/orders/:id/parcel","type":0,"val":"orders","end":""},{"old":"/admin/orders/:id/parcel","type":1,"val":"id","end":""},{"old":"/admin/orders/:id/parcel","type":0,"val":"parcel","end":""}],
    types: placeholder as Registry['admin.parcel_actions.store']['types'],
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
