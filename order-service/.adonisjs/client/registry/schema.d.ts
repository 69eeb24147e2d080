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
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').saveShippingRatesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').saveShippingRatesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/shipping_rates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.shipping_rates.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/shipping-rates/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/shipping_rate').removeShippingRateValidator)>>
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
