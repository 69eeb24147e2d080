import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { internal } = controllers

router
  .group(() => {
    router.get('owners/:userId/store', [internal.OwnedStores, 'show'])
    router.get('stores', [internal.Stores, 'index'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['catalog-service', 'order-service']), middleware.body()])

router
  .group(() => {
    router.get('users/:id/obligations', [internal.Obligations, 'show'])
    router.post('events/users', [internal.UserEvents, 'store'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['storefront']), middleware.body()])
