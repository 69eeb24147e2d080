import router from '@adonisjs/core/services/router'
import { panel } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('/', [controllers.admin.Stores, 'index'])
  })
  .prefix('/admin/stores')
  .as('admin')
  .use([
    middleware.session(),
    middleware.initializeAuth(),
    middleware.identify(),
    middleware.signedIn(),
    middleware.panel({ panel }),
    middleware.shield(),
  ])
