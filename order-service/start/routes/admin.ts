import router from '@adonisjs/core/services/router'
import { panel, secure } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { unknownPath } from '@marketplace/shared/server/panel/unknown_path'

const { admin } = controllers
const signedIn = [middleware.initializeAuth(), middleware.identify(), middleware.signedIn()]

// Without the session: an answer beside the page's own would put an older one in its place, and lose what was flashed.
router
  .get(`${panelBase(panel)}/counts`, [admin.OrderCounts, 'index'])
  .as('admin.counts')
  .use(signedIn)

router
  .group(() => {
    router.get('/', [admin.Orders, 'index'])
    router.get('/shipping-rates', [admin.ShippingRates, 'index'])
    router.put('/shipping-rates', [admin.ShippingRates, 'update'])
    router.delete('/shipping-rates/:id', [admin.ShippingRates, 'destroy'])
    router.get('/:id', [admin.Orders, 'show'])
    router.post('/:id/confirm', [admin.OrderConfirmations, 'store'])
    router.post('/:id/ship', [admin.OrderShipments, 'store'])
    router.post('/:id/deliver', [admin.OrderDeliveries, 'store'])
    router.post('/:id/cancel', [admin.OrderCancellations, 'store'])
    router.post('/:id/notes', [admin.OrderNotes, 'store'])
    router.post('/:id/messages/:messageId/repeat', [admin.MessageRepeats, 'store'])
    router.post('/:id/messages/:messageId/sent', [admin.MessageDispatches, 'store'])
    router.post('/:id/payments', [admin.OrderPayments, 'store'])
    router.post('/:id/payments/:paymentId/complete', [admin.PaymentCompletions, 'store'])
    router.post('/:id/payments/:paymentId/fail', [admin.PaymentFailures, 'store'])
    router.post('/:id/payments/:paymentId/refund', [admin.PaymentRefunds, 'store'])
    router.get('*', unknownPath).as('unknown')
  })
  .prefix(panelBase(panel))
  .as('admin')
  .use([
    middleware.session(),
    ...signedIn,
    middleware.panel({ panel, secure }),
    middleware.shield(),
  ])
