import router from '@adonisjs/core/services/router'
import { panel, secure } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { unknownPath } from '@marketplace/shared/server/panel/unknown_path'

const { admin } = controllers
const signedIn = [middleware.initializeAuth(), middleware.identify(), middleware.signedIn()]

// Without the session: a response beside the page's own would overwrite it and lose flashed messages.
router
  .get(`${panelBase(panel)}/counts`, [admin.Counts, 'index'])
  .as('admin.counts')
  .use(signedIn)

router
  .group(() => {
    router.get('/', ({ response }) => response.redirect('/admin/catalog/products')).as('home')
    router.get('products', [admin.Products, 'index'])
    router.get('products/new', [admin.Products, 'create'])
    router.post('products', [admin.Products, 'store'])
    router.post('products/changes', [admin.ProductChanges, 'store'])
    router.get('products/:id', [admin.Products, 'edit'])
    router.patch('products/:id', [admin.Products, 'update'])
    router.delete('products/:id', [admin.Products, 'destroy'])
    router.post('products/:id/restore', [admin.ProductRestorations, 'store'])
    router.post('products/:id/duplicate', [admin.ProductDuplicates, 'store'])
    router.post('products/:id/stock', [admin.ProductStocks, 'store'])
    router.put('products/:id/family', [admin.ProductFamilies, 'update'])
    router.delete('products/:id/family', [admin.ProductFamilies, 'destroy'])
    router.get('families', [admin.Families, 'index'])
    router.get('families/new', [admin.Families, 'create'])
    router.post('families', [admin.Families, 'store'])
    router.get('families/:id', [admin.Families, 'edit'])
    router.patch('families/:id', [admin.Families, 'update'])
    router.delete('families/:id', [admin.Families, 'destroy'])
    router.get('families/:id/members/new', [admin.FamilyMembers, 'create'])
    router.post('families/:id/members', [admin.FamilyMembers, 'store'])
    router.post('products/:id/images', [admin.ProductImages, 'store'])
    router.patch('images/:id', [admin.ProductImages, 'update'])
    router.delete('images/:id', [admin.ProductImages, 'destroy'])
    router.get('reviews', [admin.Reviews, 'index'])
    router.post('reviews/moderations', [admin.ReviewModerations, 'store'])
    router.get('store-reviews', [admin.StoreReviews, 'index'])
    router.put('store-reviews/:id/reply', [admin.StoreReviews, 'update'])
    router.get('categories', [admin.Categories, 'index'])
    router.get('categories/new', [admin.Categories, 'create'])
    router.post('categories', [admin.Categories, 'store'])
    router.get('categories/:slug', [admin.Categories, 'edit'])
    router.patch('categories/:slug', [admin.Categories, 'update'])
    router.delete('categories/:slug', [admin.Categories, 'destroy'])
    router.post('categories/:slug/move', [admin.CategoryMoves, 'store'])
    router.post('categories/:slug/picture', [admin.CategoryPictures, 'store'])
    router.delete('categories/:slug/picture', [admin.CategoryPictures, 'destroy'])
    router.get('import', [admin.Imports, 'index'])
    router.post('import', [admin.Imports, 'store'])
    router.get('imports/:id', [admin.Imports, 'show'])
    router.post('imports/:id/columns', [admin.ImportSteps, 'columns'])
    router.post('imports/:id/start', [admin.ImportSteps, 'start'])
    router.get('imports/:id/failed', [admin.ImportSteps, 'failed'])
    router.get('exports', [admin.ProductExports, 'index'])
    router.post('exports', [admin.ProductExports, 'store'])
    router.get('exports/:id/file', [admin.ProductExports, 'show'])
    router.get('search', [admin.SearchMisses, 'index'])
    router.get('search/synonyms', [admin.Synonyms, 'index'])
    router.get('search/synonyms/edit', [admin.Synonyms, 'edit'])
    router.post('search/synonyms', [admin.Synonyms, 'store'])
    router.delete('search/synonyms', [admin.Synonyms, 'destroy'])
    router.get('*', unknownPath).as('unknown')
  })
  .prefix(panelBase(panel))
  .as('admin')
  .use([
    middleware.session(),
    ...signedIn,
    middleware.panel({ panel, secure }),
    middleware.shield(),
  ])
