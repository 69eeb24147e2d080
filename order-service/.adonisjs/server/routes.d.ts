import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'api.quotes.store': { paramsTuple?: []; params?: {} }
    'api.checkouts.store': { paramsTuple?: []; params?: {} }
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
    'api.payment_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_failures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'api.quotes.store': { paramsTuple?: []; params?: {} }
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
  }
  GET: {
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}