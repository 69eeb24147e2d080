import router from '@adonisjs/core/services/router'
import { panel } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('/', [controllers.admin.Stores, 'index'])
    router.get('counts', [controllers.admin.Counts, 'index'])
    router.get('opening', [controllers.admin.Openings, 'show'])
    router.post('owner', [controllers.admin.StoreOwners, 'store'])
    router.patch('owner', [controllers.admin.StoreOwners, 'update'])
    router.post('/', [controllers.admin.Stores, 'store'])
    router.get(':id', [controllers.admin.Stores, 'show'])
    router.get(':id/edit', [controllers.admin.Stores, 'edit'])
    router.patch(':id', [controllers.admin.Stores, 'update'])
    router.put(':id/activity', [controllers.admin.StoreActivities, 'update'])
    router.post(':id/suspension', [controllers.admin.StoreSuspensions, 'store'])
    router.delete(':id/suspension', [controllers.admin.StoreSuspensions, 'destroy'])
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
