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
    'api.order_edits.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_contacts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packing_slips.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'api.payment_completions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_failures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_proofs.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.shopper_orders.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.buyer': { paramsTuple?: []; params?: {} }
    'admin.transfer_file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.transfer_reference': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_holds.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_holds.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_search.index': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.order_exports.index': { paramsTuple?: []; params?: {} }
    'admin.desk.next': { paramsTuple?: []; params?: {} }
    'admin.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.settings.index': { paramsTuple?: []; params?: {} }
    'admin.settings.update': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'admin.settings.destroy': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'admin.order_notes.store_many': { paramsTuple?: []; params?: {} }
    'admin.order_notes.take_back': { paramsTuple?: []; params?: {} }
    'admin.messages.index': { paramsTuple?: []; params?: {} }
    'admin.messages.repeat': { paramsTuple?: []; params?: {} }
    'admin.messages.write': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.messages.mark_sent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.saved_views.store': { paramsTuple?: []; params?: {} }
    'admin.saved_views.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.phone_orders.create': { paramsTuple?: []; params?: {} }
    'admin.phone_orders.store': { paramsTuple?: []; params?: {} }
    'admin.transfers.index': { paramsTuple?: []; params?: {} }
    'admin.transfer_acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.transfer_refusals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.buyer_blocks.index': { paramsTuple?: []; params?: {} }
    'admin.buyer_blocks.store': { paramsTuple?: []; params?: {} }
    'admin.buyer_blocks.lift': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carriers.index': { paramsTuple?: []; params?: {} }
    'admin.carriers.store': { paramsTuple?: []; params?: {} }
    'admin.carriers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carriers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.statuses': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.cities': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.word': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.bulk_shipments.index': { paramsTuple?: []; params?: {} }
    'admin.bulk_shipments.store': { paramsTuple?: []; params?: {} }
    'admin.prints.index': { paramsTuple?: []; params?: {} }
    'admin.prints.store': { paramsTuple?: []; params?: {} }
    'admin.prints.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.desk.skip': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_contacts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_edits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deposits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cities.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_tracking.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_problems.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_problems.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_actions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
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
    'api.order_contacts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
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
    'admin.desk.next': { paramsTuple?: []; params?: {} }
    'admin.order_notes.store_many': { paramsTuple?: []; params?: {} }
    'admin.order_notes.take_back': { paramsTuple?: []; params?: {} }
    'admin.messages.repeat': { paramsTuple?: []; params?: {} }
    'admin.messages.mark_sent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.saved_views.store': { paramsTuple?: []; params?: {} }
    'admin.phone_orders.store': { paramsTuple?: []; params?: {} }
    'admin.transfer_acceptances.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.transfer_refusals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.buyer_blocks.store': { paramsTuple?: []; params?: {} }
    'admin.buyer_blocks.lift': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carriers.store': { paramsTuple?: []; params?: {} }
    'admin.carrier_files.statuses': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.cities': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.bulk_shipments.store': { paramsTuple?: []; params?: {} }
    'admin.prints.store': { paramsTuple?: []; params?: {} }
    'admin.order_confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_shipments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.desk.skip': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_contacts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_edits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_notes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_deposits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_cities.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_tracking.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_problems.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_problems.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.parcel_actions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
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
    'api.packing_slips.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.shopper_orders.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.buyer': { paramsTuple?: []; params?: {} }
    'admin.transfer_file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.transfer_reference': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_search.index': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.order_exports.index': { paramsTuple?: []; params?: {} }
    'admin.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.settings.index': { paramsTuple?: []; params?: {} }
    'admin.messages.index': { paramsTuple?: []; params?: {} }
    'admin.messages.write': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.phone_orders.create': { paramsTuple?: []; params?: {} }
    'admin.transfers.index': { paramsTuple?: []; params?: {} }
    'admin.buyer_blocks.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.carriers.index': { paramsTuple?: []; params?: {} }
    'admin.carriers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.bulk_shipments.index': { paramsTuple?: []; params?: {} }
    'admin.prints.index': { paramsTuple?: []; params?: {} }
    'admin.prints.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'api.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'api.tracked_orders.show': { paramsTuple: [ParamValue]; params: {'orderNumber': ParamValue} }
    'api.orders.index': { paramsTuple?: []; params?: {} }
    'api.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.packing_slips.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.payment_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.order_payments.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.sales.show': { paramsTuple?: []; params?: {} }
    'internal.purchases.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.outbox.index': { paramsTuple?: []; params?: {} }
    'internal.obligations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.shopper_orders.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.buyer': { paramsTuple?: []; params?: {} }
    'admin.transfer_file': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.transfer_reference': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_search.index': { paramsTuple?: []; params?: {} }
    'admin.orders.index': { paramsTuple?: []; params?: {} }
    'admin.order_exports.index': { paramsTuple?: []; params?: {} }
    'admin.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.settings.index': { paramsTuple?: []; params?: {} }
    'admin.messages.index': { paramsTuple?: []; params?: {} }
    'admin.messages.write': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.phone_orders.create': { paramsTuple?: []; params?: {} }
    'admin.transfers.index': { paramsTuple?: []; params?: {} }
    'admin.buyer_blocks.index': { paramsTuple?: []; params?: {} }
    'admin.shipping_rates.index': { paramsTuple?: []; params?: {} }
    'admin.carriers.index': { paramsTuple?: []; params?: {} }
    'admin.carriers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.bulk_shipments.index': { paramsTuple?: []; params?: {} }
    'admin.prints.index': { paramsTuple?: []; params?: {} }
    'admin.prints.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.orders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PUT: {
    'api.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'api.payment_proofs.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_holds.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.settings.update': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'admin.shipping_rates.update': { paramsTuple?: []; params?: {} }
    'admin.carriers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.carrier_files.word': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  DELETE: {
    'api.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.order_holds.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.settings.destroy': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'admin.saved_views.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.shipping_rates.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PATCH: {
    'api.order_edits.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}