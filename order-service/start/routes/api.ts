import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.post('checkouts/quote', [controllers.api.Quotes, 'store'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([middleware.initializeAuth(), middleware.body(), middleware.identify()])

router
  .group(() => {
    router.get('shipping-rates', [controllers.api.ShippingRates, 'index'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.caching({ publicReads: true }),
    middleware.body(),
    middleware.identify(),
  ])

router
  .group(() => {
    router.get('track/:orderNumber', [controllers.api.TrackedOrders, 'show'])
    router.post('track/:orderNumber/confirm', [controllers.api.TrackedOrderConfirmations, 'store'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.body(),
    middleware.identify(),
  ])

router
  .group(() => {
    router.post('checkouts', [controllers.api.Checkouts, 'store'])
    router.put('shipping-rates', [controllers.api.ShippingRates, 'update'])
    router.delete('shipping-rates/:id', [controllers.api.ShippingRates, 'destroy'])

    router.get('orders', [controllers.api.Orders, 'index'])
    router.post('orders', [controllers.api.PhoneOrders, 'store'])
    router.get('orders/:id', [controllers.api.Orders, 'show'])
    router.patch('orders/:id', [controllers.api.OrderEdits, 'update'])
    router.post('orders/:id/contacts', [controllers.api.OrderContacts, 'store'])
    router.get('orders/:id/packing-slip.pdf', [controllers.api.PackingSlips, 'show'])
    router.post('orders/:id/cancel', [controllers.api.OrderCancellations, 'store'])
    router.post('orders/:id/confirm', [controllers.api.OrderConfirmations, 'store'])
    router.post('orders/:id/ship', [controllers.api.Shipments, 'store'])
    router.post('orders/:id/deliver', [controllers.api.Deliveries, 'store'])
    router.post('orders/:id/notes', [controllers.api.OrderNotes, 'store'])

    router.get('orders/:id/payment-proof', [controllers.api.PaymentProofs, 'show'])
    router.get('orders/:id/payments', [controllers.api.OrderPayments, 'index'])
    router.post('orders/:id/payments', [controllers.api.OrderPayments, 'store'])
    router.get('stats/sales', [controllers.api.Sales, 'show'])
    router.post('payments/:id/complete', [controllers.api.PaymentCompletions, 'store'])
    router.post('payments/:id/fail', [controllers.api.PaymentFailures, 'store'])
    router.post('payments/:id/refund', [controllers.api.PaymentRefunds, 'store'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.body(),
    middleware.identify(),
    middleware.signedIn(),
  ])

// A form with a file, which the controller reads when it knows that the person may send one.
router
  .put('/api/v1/orders/:id/payment-proof', [controllers.api.PaymentProofs, 'update'])
  .as('api.payment_proofs.update')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.identify(),
    middleware.signedIn(),
  ])
