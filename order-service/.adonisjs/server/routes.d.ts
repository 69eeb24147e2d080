import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'api.quotes.store': { paramsTuple?: []; params?: {} }
    'api.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'api.tracked_orders.show': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.tracked_order_confirmations.store': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.checkouts.store': { paramsTuple?: []; params?: {} }
    'api.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'api.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.phone_orders.store': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'api.payment_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_failures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.message_repeats.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'admin.message_dispatches.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'admin.order_payments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.payment_completions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
    'admin.payment_failures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
    'admin.payment_refunds.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'api.quotes.store': { paramsTuple?: []; params?: {} }
    'api.tracked_order_confirmations.store': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.checkouts.store': { paramsTuple?: []; params?: {} }
    'api.phone_orders.store': { paramsTuple?: []; params?: {} }
    'api.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_failures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.message_repeats.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'admin.message_dispatches.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'messageId': ParamValue} }
    'admin.order_payments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.payment_completions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
    'admin.payment_failures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
    'admin.payment_refunds.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'paymentId': ParamValue} }
  }
  GET: {
    'api.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'api.tracked_orders.show': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'api.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'api.tracked_orders.show': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PUT: {
    'api.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.update': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'api.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}