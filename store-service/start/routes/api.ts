import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('stores', [controllers.api.Stores, 'index'])
    router.get('stores/:id', [controllers.api.Stores, 'show'])
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
    router.post('store-owners', [controllers.api.StoreOwners, 'store'])
    router.get('store-owners/me', [controllers.api.StoreOwners, 'show'])
    router.patch('store-owners/me', [controllers.api.StoreOwners, 'update'])
    router.post('stores', [controllers.api.Stores, 'store'])
    router.patch('stores/:id', [controllers.api.Stores, 'update'])
    router.delete('stores/:id/cover', [controllers.api.StorePictures, 'destroyCover'])
    router.post('stores/:id/verify', [controllers.api.StoreVerifications, 'store'])
    router.post('stores/:id/unverify', [controllers.api.StoreVerifications, 'destroy'])
    router.post('stores/:id/suspend', [controllers.api.StoreSuspensions, 'store'])
    router.post('stores/:id/reinstate', [controllers.api.StoreSuspensions, 'destroy'])
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

// Forms with a file, which the controller reads when it knows that the person may send one.
router
  .group(() => {
    router.put('stores/:id/logo', [controllers.api.StorePictures, 'updateLogo'])
    router.put('stores/:id/cover', [controllers.api.StorePictures, 'updateCover'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.identify(),
    middleware.signedIn(),
  ])
