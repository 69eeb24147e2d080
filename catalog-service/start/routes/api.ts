import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

// Before `products/:id`, which would take it for a slug.
router
  .get('/api/v1/products/export', [controllers.api.ProductExports, 'index'])
  .as('api.product_exports.index')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.identify(),
    middleware.signedIn(),
  ])

router
  .group(() => {
    router.get('products', [controllers.api.Products, 'index'])
    router.get('products/:id', [controllers.api.Products, 'show'])
    router.get('products/:id/reviews', [controllers.api.ProductReviews, 'index'])
    router.get('categories', [controllers.api.Categories, 'index'])
    router.get('categories/:slug', [controllers.api.Categories, 'show'])
    router.get('search/suggestions', [controllers.api.SearchSuggestions, 'index'])
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
    router.get('jobs/:id', [controllers.api.Jobs, 'show'])
    router.post('products', [controllers.api.Products, 'store'])
    router.patch('products/:id', [controllers.api.Products, 'update'])
    router.delete('products/:id', [controllers.api.Products, 'destroy'])
    router.post('products/:id/restore', [controllers.api.ProductRestorations, 'store'])
    router.post('products/:id/duplicate', [controllers.api.ProductDuplicates, 'store'])
    router.patch('images/:id', [controllers.api.Images, 'update'])
    router.delete('images/:id', [controllers.api.Images, 'destroy'])
    router.get('products/:id/inventory', [controllers.api.ProductInventories, 'show'])
    router.patch('products/:id/inventory', [controllers.api.ProductInventories, 'update'])
    router.put('products/:id/family', [controllers.api.ProductFamilies, 'update'])
    router.delete('products/:id/family', [controllers.api.ProductFamilies, 'destroy'])
    router.post('families', [controllers.api.Families, 'store'])
    router.get('families/:id', [controllers.api.Families, 'show'])
    router.patch('families/:id', [controllers.api.Families, 'update'])
    router.delete('families/:id', [controllers.api.Families, 'destroy'])
    router.post('products/:id/reviews', [controllers.api.ProductReviews, 'store'])
    router.get('reviews', [controllers.api.Reviews, 'index'])
    router.patch('reviews/:id', [controllers.api.Reviews, 'update'])
    router.delete('reviews/:id', [controllers.api.Reviews, 'destroy'])
    router.put('reviews/:id/reply', [controllers.api.ReviewReplies, 'update'])
    router.delete('reviews/:id/reply', [controllers.api.ReviewReplies, 'destroy'])
    router.put('reviews/:id/vote', [controllers.api.ReviewVotes, 'update'])
    router.delete('reviews/:id/vote', [controllers.api.ReviewVotes, 'destroy'])
    router.post('reviews/:id/report', [controllers.api.ReviewVotes, 'report'])
    router.post('reviews/:id/approve', [controllers.api.ReviewModerations, 'approve'])
    router.post('reviews/:id/reject', [controllers.api.ReviewModerations, 'reject'])
    router.post('categories', [controllers.api.Categories, 'store'])
    router.patch('categories/:slug', [controllers.api.Categories, 'update'])
    router.delete('categories/:slug', [controllers.api.Categories, 'destroy'])
    router.post('categories/:slug/move', [controllers.api.CategoryMoves, 'store'])
    router.delete('categories/:slug/picture', [controllers.api.CategoryPictures, 'destroy'])
    router.get('synonyms', [controllers.api.Synonyms, 'index'])
    router.put('synonyms', [controllers.api.Synonyms, 'update'])
    router.delete('synonyms', [controllers.api.Synonyms, 'destroy'])
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

// A form with a file, which the controller reads when it knows that the person may send one.
router
  .group(() => {
    router.post('products/:id/images', [controllers.api.Images, 'store'])
    router.post('products/import', [controllers.api.ProductImports, 'store'])
    router.put('categories/:slug/picture', [controllers.api.CategoryPictures, 'update'])
  })
  .prefix('/api/v1')
  .as('api')
  .use([
    middleware.initializeAuth(),
    middleware.caching(),
    middleware.identify(),
    middleware.signedIn(),
  ])
