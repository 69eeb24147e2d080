import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('products', [controllers.api.Products, 'index'])
    router.get('products/:id', [controllers.api.Products, 'show'])
    router.get('categories', [controllers.api.Categories, 'index'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([middleware.initializeAuth(), middleware.body(), middleware.identify()])

router
  .group(() => {
    router.post('products', [controllers.api.Products, 'store'])
    router.patch('products/:id', [controllers.api.Products, 'update'])
    router.delete('products/:id', [controllers.api.Products, 'destroy'])
    router.get('products/:id/inventory', [controllers.api.ProductInventories, 'show'])
    router.patch('products/:id/inventory', [controllers.api.ProductInventories, 'update'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.body(),
    middleware.identify(),
    middleware.signedIn(),
  ])
