import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('owners/:userId/store', [controllers.internal.OwnedStores, 'show'])
    router.get('stores', [controllers.internal.Stores, 'index'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['catalog-service', 'order-service']), middleware.body()])
