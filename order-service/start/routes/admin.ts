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
  .get(`${panelBase(panel)}/buyer`, [admin.Buyers, 'show'])
  .as('admin.buyer')
  .use(signedIn)
router
  .get(`${panelBase(panel)}/transfers/:id/file`, [admin.TransferFiles, 'show'])
  .as('admin.transfer_file')
  .use(signedIn)
router
  .get(`${panelBase(panel)}/transfers/:id/reference`, [admin.TransferReferences, 'show'])
  .as('admin.transfer_reference')
  .use(signedIn)

router
  .group(() => {
    router.put('/:id/hold', [admin.OrderHolds, 'update'])
    router.delete('/:id/hold', [admin.OrderHolds, 'destroy'])
    router.get('/search', [admin.OrderSearch, 'index'])
  })
  .prefix(panelBase(panel))
  .as('admin')
  .use(signedIn)

router
  .group(() => {
    router.get('/', [admin.Orders, 'index'])
    router.get('/export.csv', [admin.OrderExports, 'index'])
    router.post('/desk', [admin.Desk, 'next'])
    router.get('/desk/:id', [admin.Desk, 'show'])
    router.get('/settings', [admin.Settings, 'index'])
    router.put('/settings/:key', [admin.Settings, 'update'])
    router.delete('/settings/:key', [admin.Settings, 'destroy'])
    router.post('/notes', [admin.OrderNotes, 'storeMany'])
    router.post('/notes/undo', [admin.OrderNotes, 'takeBack'])
    router.get('/messages', [admin.Messages, 'index'])
    router.post('/messages/repeat', [admin.Messages, 'repeat'])
    router.get('/messages/:id/draft', [admin.Messages, 'write'])
    router.post('/messages/:id/sent', [admin.Messages, 'markSent'])
    router.post('/views', [admin.SavedViews, 'store'])
    router.delete('/views/:id', [admin.SavedViews, 'destroy'])
    router.get('/new', [admin.PhoneOrders, 'create'])
    router.post('/new', [admin.PhoneOrders, 'store'])
    router.get('/transfers', [admin.Transfers, 'index'])
    router.post('/transfers/:id/accept', [admin.TransferAcceptances, 'store'])
    router.post('/transfers/:id/refuse', [admin.TransferRefusals, 'store'])
    router.get('/blocks', [admin.BuyerBlocks, 'index'])
    router.post('/blocks', [admin.BuyerBlocks, 'store'])
    router.post('/blocks/:id/lift', [admin.BuyerBlocks, 'lift'])
    router.get('/shipping-rates', [admin.ShippingRates, 'index'])
    router.put('/shipping-rates', [admin.ShippingRates, 'update'])
    router.delete('/shipping-rates/:id', [admin.ShippingRates, 'destroy'])
    router.get('/carriers', [admin.Carriers, 'index'])
    router.post('/carriers', [admin.Carriers, 'store'])
    router.get('/carriers/:id', [admin.Carriers, 'show'])
    router.put('/carriers/:id', [admin.Carriers, 'update'])
    router.get('/carriers/:id/orders.csv', [admin.CarrierFiles, 'show'])
    router.post('/carriers/:id/statuses', [admin.CarrierFiles, 'statuses'])
    router.post('/carriers/:id/cities', [admin.CarrierFiles, 'cities'])
    router.put('/carriers/:id/words', [admin.CarrierFiles, 'word'])
    router.get('/bulk-ship', [admin.BulkShipments, 'index'])
    router.post('/bulk-ship', [admin.BulkShipments, 'store'])
    router.get('/prints', [admin.Prints, 'index'])
    router.post('/prints', [admin.Prints, 'store'])
    router.get('/prints/:id/file', [admin.Prints, 'show'])
    router.get('/:id', [admin.Orders, 'show'])
    router.post('/:id/confirm', [admin.OrderConfirmations, 'store'])
    router.post('/:id/ship', [admin.OrderShipments, 'store'])
    router.post('/:id/deliver', [admin.OrderDeliveries, 'store'])
    router.post('/:id/cancel', [admin.OrderCancellations, 'store'])
    router.post('/:id/skip', [admin.Desk, 'skip'])
    router.post('/:id/contacts', [admin.OrderContacts, 'store'])
    router.post('/:id/edit', [admin.OrderEdits, 'store'])
    router.post('/:id/notes', [admin.OrderNotes, 'store'])
    router.post('/:id/deposit', [admin.OrderDeposits, 'store'])
    router.post('/:id/city', [admin.OrderCities, 'store'])
    router.post('/:id/tracking', [admin.OrderTracking, 'store'])
    router.post('/:id/problem', [admin.ParcelProblems, 'store'])
    router.post('/:id/problem/undo', [admin.ParcelProblems, 'undo'])
    router.post('/:id/parcel', [admin.ParcelActions, 'store'])
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
