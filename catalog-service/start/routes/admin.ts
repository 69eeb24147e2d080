import router from '@adonisjs/core/services/router'
import { panel } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

router
  .group(() => {
    router.get('/', ({ response }) => response.redirect('/admin/catalog/products')).as('home')
    router.get('counts', [controllers.admin.Counts, 'index'])
    router.get('products', [controllers.admin.Products, 'index'])
    router.get('products/new', [controllers.admin.Products, 'create'])
    router.post('products', [controllers.admin.Products, 'store'])
    router.get('products/:id', [controllers.admin.Products, 'edit'])
    router.patch('products/:id', [controllers.admin.Products, 'update'])
    router.delete('products/:id', [controllers.admin.Products, 'destroy'])
    router.post('products/:id/stock', [controllers.admin.ProductStocks, 'store'])
    router.get('reviews', [controllers.admin.Reviews, 'index'])
    router.post('reviews/moderations', [controllers.admin.ReviewModerations, 'store'])
  })
  .prefix('/admin/catalog')
  .as('admin')
  .use([
    middleware.session(),
    middleware.initializeAuth(),
    middleware.identify(),
    middleware.signedIn(),
    middleware.panel({ panel }),
    middleware.shield(),
  ])
