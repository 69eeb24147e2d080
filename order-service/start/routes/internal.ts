import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { internal } = controllers

router
  .group(() => {
    router.get('purchases', [internal.Purchases, 'index'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['catalog-service']), middleware.body()])

router
  .group(() => {
    router.get('stats/stores', [internal.StoreStats, 'index'])
    router.get('stats/stores/:id/work', [internal.StoreStats, 'work'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['store-service']), middleware.body()])

router
  .group(() => {
    router.get('outbox', [internal.Outbox, 'index'])
    router.get('users/:id/obligations', [internal.Obligations, 'show'])
    router.get('users/:id/orders', [internal.ShopperOrders, 'index'])
    router.post('events/users', [internal.UserEvents, 'store'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['storefront']), middleware.body()])
