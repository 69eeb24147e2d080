import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('purchases', [controllers.internal.Purchases, 'index'])
  })
  .prefix('/internal')
  .as('internal')
  .use([middleware.callers(['catalog-service']), middleware.body()])
