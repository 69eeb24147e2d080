/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'api.quotes.store': {
    methods: ["POST"]
    pattern: '/api/v1/checkouts/quote'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/checkout').quoteValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/checkout').quoteValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/quotes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/quotes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.shipping_rates.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/shipping-rates'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/shipping_rate').listShippingRatesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.tracked_orders.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/track/:orderNumber'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { orderNumber: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/tracking').trackingTokenValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/tracked_orders_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/tracked_orders_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.tracked_order_confirmations.store': {
    methods: ["POST"]
    pattern: '/api/v1/track/:orderNumber/confirm'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/tracking').trackingTokenValidator)>>
      paramsTuple: [ParamValue]
      params: { orderNumber: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/tracking').trackingTokenValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/tracked_order_confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/tracked_order_confirmations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.checkouts.store': {
    methods: ["POST"]
    pattern: '/api/v1/checkouts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/checkout').checkoutValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/checkout').checkoutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/checkouts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/checkouts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.shipping_rates.update': {
    methods: ["PUT"]
    pattern: '/api/v1/shipping-rates'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').ownStoreValidator)>|InferInput<(typeof import('#validators/shipping_rate').saveShippingRatesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').ownStoreValidator)>|InferInput<(typeof import('#validators/shipping_rate').saveShippingRatesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.shipping_rates.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/shipping-rates/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').ownStoreValidator)>|InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').ownStoreValidator)>|InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.orders.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/orders'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/order').listOrdersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/orders_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/orders_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.phone_orders.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/checkout').phoneOrderValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/checkout').phoneOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/phone_orders_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/phone_orders_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.orders.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/orders/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/orders_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/orders_controller').default['show']>>>
    }
  }
  'api.order_edits.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/orders/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').editOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').editOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_edits_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_edits_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.order_contacts.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/contacts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').contactValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').contactValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_contacts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_contacts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.packing_slips.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/orders/:id/packing-slip.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/packing_slips_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/packing_slips_controller').default['show']>>>
    }
  }
  'api.order_cancellations.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/cancel'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').cancelOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').cancelOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_cancellations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_cancellations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.order_confirmations.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/confirm'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_confirmations_controller').default['store']>>>
    }
  }
  'api.shipments.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/ship'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').shipOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').shipOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/shipments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/shipments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.deliveries.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/deliver'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/deliveries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/deliveries_controller').default['store']>>>
    }
  }
  'api.order_notes.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/notes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').noteValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').noteValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_notes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_notes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.payment_proofs.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/orders/:id/payment-proof'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/payment_proofs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/payment_proofs_controller').default['show']>>>
    }
  }
  'api.order_payments.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/orders/:id/payments'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_payments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_payments_controller').default['index']>>>
    }
  }
  'api.order_payments.store': {
    methods: ["POST"]
    pattern: '/api/v1/orders/:id/payments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').addPaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').addPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/order_payments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/order_payments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.sales.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/stats/sales'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/sales').salesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/sales_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/sales_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.payment_completions.store': {
    methods: ["POST"]
    pattern: '/api/v1/payments/:id/complete'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').completePaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').completePaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/payment_completions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/payment_completions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.payment_failures.store': {
    methods: ["POST"]
    pattern: '/api/v1/payments/:id/fail'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').failPaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').failPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/payment_failures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/payment_failures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.payment_refunds.store': {
    methods: ["POST"]
    pattern: '/api/v1/payments/:id/refund'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').refundPaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').refundPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/payment_refunds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/payment_refunds_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.payment_proofs.update': {
    methods: ["PUT"]
    pattern: '/api/v1/orders/:id/payment-proof'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/payment_proofs_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/payment_proofs_controller').default['update']>>>
    }
  }
  'internal.purchases.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/purchases'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/purchase').purchaseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/purchases_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/purchases_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.store_stats.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/stats/stores'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/store_stats').storeStatsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.store_stats.work': {
    methods: ["GET","HEAD"]
    pattern: '/internal/stats/stores/:id/work'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['work']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['work']>>>
    }
  }
  'internal.outbox.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/outbox'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/outbox_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/outbox_controller').default['index']>>>
    }
  }
  'internal.obligations.show': {
    methods: ["GET","HEAD"]
    pattern: '/internal/users/:id/obligations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/obligation').obligationsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/obligations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/obligations_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.shopper_orders.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/users/:id/orders'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/shopper_orders').shopperOrdersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/shopper_orders_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/shopper_orders_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.user_events.store': {
    methods: ["POST"]
    pattern: '/internal/events/users'
    types: {
      body: ExtractBody<InferInput<(typeof import('@marketplace/shared/server/deleted_users/user_event').userEventValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('@marketplace/shared/server/deleted_users/user_event').userEventValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/user_events_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/user_events_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.counts': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/counts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_counts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_counts_controller').default['index']>>>
    }
  }
  'admin.buyer': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/buyer'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/buyer').buyerPhoneValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/buyers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/buyers_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.transfer_file': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/transfers/:id/file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/transfer_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/transfer_files_controller').default['show']>>>
    }
  }
  'admin.transfer_reference': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/transfers/:id/reference'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/payment_proof').referenceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/transfer_references_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/transfer_references_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_holds.update': {
    methods: ["PUT"]
    pattern: '/admin/orders/:id/hold'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_holds_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_holds_controller').default['update']>>>
    }
  }
  'admin.order_holds.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/orders/:id/hold'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_holds_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_holds_controller').default['destroy']>>>
    }
  }
  'admin.order_search.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/search'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_search_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_search_controller').default['index']>>>
    }
  }
  'admin.orders.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/orders_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/orders_controller').default['index']>>>
    }
  }
  'admin.order_exports.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/export.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_exports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_exports_controller').default['index']>>>
    }
  }
  'admin.desk.next': {
    methods: ["POST"]
    pattern: '/admin/orders/desk'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['next']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['next']>>>
    }
  }
  'admin.desk.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/desk/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['show']>>>
    }
  }
  'admin.settings.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/settings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['index']>>>
    }
  }
  'admin.settings.update': {
    methods: ["PUT"]
    pattern: '/admin/orders/settings/:key'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/setting').settingValidator)>>
      paramsTuple: [ParamValue]
      params: { key: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/setting').settingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.settings.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/orders/settings/:key'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { key: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/settings_controller').default['destroy']>>>
    }
  }
  'admin.order_notes.store_many': {
    methods: ["POST"]
    pattern: '/admin/orders/notes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').bulkNoteValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').bulkNoteValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['storeMany']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['storeMany']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_notes.take_back': {
    methods: ["POST"]
    pattern: '/admin/orders/notes/undo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').notesTakenBackValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').notesTakenBackValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['takeBack']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['takeBack']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.messages.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/messages'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['index']>>>
    }
  }
  'admin.messages.repeat': {
    methods: ["POST"]
    pattern: '/admin/orders/messages/repeat'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/message').repeatedMessagesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/message').repeatedMessagesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['repeat']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['repeat']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.messages.write': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/messages/:id/draft'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['write']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['write']>>>
    }
  }
  'admin.messages.mark_sent': {
    methods: ["POST"]
    pattern: '/admin/orders/messages/:id/sent'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['markSent']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/messages_controller').default['markSent']>>>
    }
  }
  'admin.saved_views.store': {
    methods: ["POST"]
    pattern: '/admin/orders/views'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').savedViewValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').savedViewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/saved_views_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/saved_views_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.saved_views.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/orders/views/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/saved_views_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/saved_views_controller').default['destroy']>>>
    }
  }
  'admin.phone_orders.create': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/phone_orders_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/phone_orders_controller').default['create']>>>
    }
  }
  'admin.phone_orders.store': {
    methods: ["POST"]
    pattern: '/admin/orders/new'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/checkout').phoneOrderValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/checkout').phoneOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/phone_orders_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/phone_orders_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.transfers.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/transfers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/transfers_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/transfers_controller').default['index']>>>
    }
  }
  'admin.transfer_acceptances.store': {
    methods: ["POST"]
    pattern: '/admin/orders/transfers/:id/accept'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment_proof').acceptProofValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment_proof').acceptProofValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/transfer_acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/transfer_acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.transfer_refusals.store': {
    methods: ["POST"]
    pattern: '/admin/orders/transfers/:id/refuse'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment_proof').refuseProofValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment_proof').refuseProofValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/transfer_refusals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/transfer_refusals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.buyer_blocks.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/blocks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['index']>>>
    }
  }
  'admin.buyer_blocks.store': {
    methods: ["POST"]
    pattern: '/admin/orders/blocks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/buyer').buyerBlockValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/buyer').buyerBlockValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.buyer_blocks.lift': {
    methods: ["POST"]
    pattern: '/admin/orders/blocks/:id/lift'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['lift']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/buyer_blocks_controller').default['lift']>>>
    }
  }
  'admin.shipping_rates.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/shipping-rates'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['index']>>>
    }
  }
  'admin.shipping_rates.update': {
    methods: ["PUT"]
    pattern: '/admin/orders/shipping-rates'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').savePanelRateValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').savePanelRateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.shipping_rates.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/orders/shipping-rates/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/shipping_rates_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.carriers.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/carriers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['index']>>>
    }
  }
  'admin.carriers.store': {
    methods: ["POST"]
    pattern: '/admin/orders/carriers'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/carrier').addCarrierValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/carrier').addCarrierValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.carriers.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/carriers/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['show']>>>
    }
  }
  'admin.carriers.update': {
    methods: ["PUT"]
    pattern: '/admin/orders/carriers/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/carrier').changeCarrierValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/carrier').changeCarrierValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carriers_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.carrier_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/carriers/:id/orders.csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/carrier').carrierExportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.carrier_files.statuses': {
    methods: ["POST"]
    pattern: '/admin/orders/carriers/:id/statuses'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/carrier').carrierFileValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/carrier').carrierFileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['statuses']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['statuses']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.carrier_files.cities': {
    methods: ["POST"]
    pattern: '/admin/orders/carriers/:id/cities'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['cities']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['cities']>>>
    }
  }
  'admin.carrier_files.word': {
    methods: ["PUT"]
    pattern: '/admin/orders/carriers/:id/words'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/carrier').carrierWordValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/carrier').carrierWordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['word']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/carrier_files_controller').default['word']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.bulk_shipments.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/bulk-ship'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/bulk_shipments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/bulk_shipments_controller').default['index']>>>
    }
  }
  'admin.bulk_shipments.store': {
    methods: ["POST"]
    pattern: '/admin/orders/bulk-ship'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/parcel').bulkShipmentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/parcel').bulkShipmentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/bulk_shipments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/bulk_shipments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.prints.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/prints'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['index']>>>
    }
  }
  'admin.prints.store': {
    methods: ["POST"]
    pattern: '/admin/orders/prints'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/print').printValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/print').printValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.prints.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/prints/:id/file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/prints_controller').default['show']>>>
    }
  }
  'admin.orders.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/orders_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/orders_controller').default['show']>>>
    }
  }
  'admin.order_confirmations.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/confirm'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_confirmations_controller').default['store']>>>
    }
  }
  'admin.order_shipments.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/ship'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').shipOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').shipOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_shipments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_shipments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_deliveries.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/deliver'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').deliverSeenOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').deliverSeenOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_deliveries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_deliveries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_cancellations.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/cancel'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').cancelSeenOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').cancelSeenOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_cancellations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_cancellations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.desk.skip': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/skip'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['skip']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/desk_controller').default['skip']>>>
    }
  }
  'admin.order_contacts.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/contacts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').seenContactValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').seenContactValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_contacts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_contacts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_edits.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/edit'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').editSeenOrderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').editSeenOrderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_edits_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_edits_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_notes.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/notes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order').noteValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order').noteValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_notes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_deposits.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/deposit'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/buyer').depositValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/buyer').depositValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_deposits_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_deposits_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_cities.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/city'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/parcel').acceptCityValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/parcel').acceptCityValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_cities_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_cities_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.order_tracking.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/tracking'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/parcel').trackingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/parcel').trackingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_tracking_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_tracking_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.parcel_problems.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/problem'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/parcel').parcelReportValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/parcel').parcelReportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/parcel_problems_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/parcel_problems_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.parcel_problems.undo': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/problem/undo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/parcel_problems_controller').default['undo']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/parcel_problems_controller').default['undo']>>>
    }
  }
  'admin.parcel_actions.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/parcel'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/parcel').parcelActionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/parcel').parcelActionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/parcel_actions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/parcel_actions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.message_repeats.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/messages/:messageId/repeat'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/message_repeats_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/message_repeats_controller').default['store']>>>
    }
  }
  'admin.message_dispatches.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/messages/:messageId/sent'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/message_dispatches_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/message_dispatches_controller').default['store']>>>
    }
  }
  'admin.order_payments.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/payments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').addPaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').addPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/order_payments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/order_payments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.payment_completions.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/payments/:paymentId/complete'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').completePaymentValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; paymentId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').completePaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/payment_completions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/payment_completions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.payment_failures.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/payments/:paymentId/fail'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/payment').failPaymentValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; paymentId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/payment').failPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/payment_failures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/payment_failures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.payment_refunds.store': {
    methods: ["POST"]
    pattern: '/admin/orders/:id/payments/:paymentId/refund'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/order_panel').refundSeenPaymentValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; paymentId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/order_panel').refundSeenPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/payment_refunds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/payment_refunds_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.unknown': {
    methods: ["GET","HEAD"]
    pattern: '/admin/orders/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
}
