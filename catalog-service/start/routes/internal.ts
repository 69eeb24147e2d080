import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.post('reservations', [controllers.internal.Reservations, 'store'])
    router.post('reservations/confirm', [controllers.internal.ReservationSteps, 'confirmHeld'])
    router.post('reservations/:id/confirm', [controllers.internal.ReservationSteps, 'confirm'])
    router.post('reservations/:id/release', [controllers.internal.ReservationSteps, 'release'])
    router.post('reservations/:id/commit', [controllers.internal.ReservationSteps, 'commit'])
    router.post('reservations/:id/return', [controllers.internal.ReservationSteps, 'return'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['order-service']), middleware.body()])

router
  .get('/internal/products', [controllers.internal.Products, 'index'])
  .as('internal.products')
  .use([middleware.callers(['order-service', 'storefront']), middleware.body()])

router
  .group(() => {
    router.get('stats/stores', [controllers.internal.StoreStats, 'index'])
    router.get('stats/stores/:id/work', [controllers.internal.StoreStats, 'work'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['store-service']), middleware.body()])

router
  .post('/internal/events/stores', [controllers.internal.StoreEvents, 'store'])
  .as('internal.store_events')
  .use([middleware.callers(['store-service']), middleware.body()])

router
  .group(() => {
    router.get('users/:id/reviews', [controllers.internal.AuthorReviews, 'index'])
    router.post('events/users', [controllers.internal.UserEvents, 'store'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['storefront']), middleware.body()])
