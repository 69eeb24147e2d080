import type { ScaleCase } from './cases.ts'

/** What is in the demo, by which lists are narrowed. */
export type Listed = Record<'category' | 'parent' | 'storeId' | 'productId', string>

export function productCases({ category, parent, storeId, productId }: Listed): ScaleCase[] {
  const list: Record<string, string> = {
    'newest': '',
    'price': 'sort=price',
    '-price': 'sort=-price',
    'rating': 'sort=rating',
    'category': `category=${category}`,
    'category, price': `category=${category}&sort=price`,
    'category, rating': `category=${category}&sort=rating`,
    'parent category': `category=${parent}`,
    'parent category, price': `category=${parent}&sort=price`,
    'store': `storeId=${storeId}`,
    'store, price': `storeId=${storeId}&sort=price`,
    'store, rating': `storeId=${storeId}&sort=rating`,
    'price range': 'minPrice=100&maxPrice=200',
    'narrow price range': 'minPrice=3000&maxPrice=3100',
    'price range, price': 'minPrice=100&maxPrice=200&sort=price',
    'in stock': 'inStock=true',
    'sold out': 'inStock=false',
    'rating from 4': 'minRating=4',
    'in stock, rating from 4': 'inStock=true&minRating=4',
    'category, price range, in stock': `category=${category}&minPrice=100&maxPrice=500&inStock=true`,
    'store, in stock': `storeId=${storeId}&inStock=true`,
    'deepest page': 'page=500',
    'deepest page, in stock': 'page=500&inStock=true',
    'search': 'q=tapis',
    'search, rare word': 'q=zellige%20bejmat',
    'search, two words': 'q=savon%20noir',
    'search, Arabic': 'q=%D8%B5%D8%A7%D8%A8%D9%88%D9%86',
    'search, price': 'q=tapis&sort=price',
    'search, filtered': 'q=tapis&inStock=true&maxPrice=500',
    'search in a store': `q=tapis&storeId=${storeId}`,
  }
  const api = (name: string, url: string, as?: string): ScaleCase => {
    return { database: 'catalog', name, url: `/api/v1/${url}`, as }
  }
  return [
    ...Object.entries(list).map(([name, query]) => api(`products: ${name}`, `products?${query}`)),
    api('products: all, for staff', 'products?status=all', 'catalog'),
    api('categories', 'categories'),
    api('product', `products/${productId}`),
    api('reviews of a product', `products/${productId}/reviews`),
    api('reviews of a product, best', `products/${productId}/reviews?sort=-rating`),
    api('reviews of a product, most helpful', `products/${productId}/reviews?sort=helpful`),
    api('reviews of a product, one star', `products/${productId}/reviews?rating=1`),
    api('reviews: one’s own', 'reviews?mine=true', 'shopper1'),
    api('reviews: waiting', 'reviews?status=pending', 'catalog'),
    api('reviews: approved', 'reviews?status=approved', 'catalog'),
    api('reviews: all', 'reviews', 'catalog'),
    api('suggestions', 'search/suggestions?q=tap'),
  ]
}

const productViews = [
  ...['active', 'all', 'inactive', 'archived'],
  ...['low', 'sold_out', 'without_photo'],
]

export function catalogPanelCases({ storeId, productId }: Listed): ScaleCase[] {
  const page = (name: string, url: string, as = 'catalog'): ScaleCase => {
    return { database: 'catalog', name: `panel: ${name}`, url: `/admin/catalog/${url}`, as }
  }
  return [
    ...productViews.map((view) => page(`products, ${view}`, `products?view=${view}`)),
    ...productViews.map((view) =>
      page(`products of a store, ${view}`, `products?view=${view}&storeId=${storeId}`)
    ),
    page('products by price', 'products?sort=price'),
    page('products of a category', 'products?category=tapis'),
    page('products of a store', `products?storeId=${storeId}`),
    page('products by word', 'products?q=tapis'),
    page('products by SKU', 'products?q=TB-FOU-0'),
    page('a product', `products/${productId}`),
    page('own products', 'products', 'owner1'),
    page('families', 'families'),
    page('families by word', 'families?q=tapis'),
    page('exports', 'exports'),
    ...['pending', 'approved', 'rejected', 'reported', 'decided'].map((view) =>
      page(`reviews, ${view}`, `reviews?view=${view}`)
    ),
    page('reviews of one star', 'reviews?rating=1'),
    page('approved reviews of one star', 'reviews?view=approved&rating=1'),
    page('approved reviews in Arabic', 'reviews?view=approved&language=ar'),
    page('approved reviews of a store', `reviews?view=approved&storeId=${storeId}`),
    page('waiting reviews of a store', `reviews?storeId=${storeId}`),
    page('approved reviews by word', 'reviews?view=approved&q=chebaba'),
    page('approved reviews by a beginning', 'reviews?view=approved&q=che'),
    page('waiting reviews by word', 'reviews?q=chebaba'),
    page('own reviews, unanswered', 'store-reviews', 'owner1'),
    page('own reviews', 'store-reviews?view=all', 'owner1'),
    page('categories', 'categories'),
    page('searches without result', 'search'),
    page('synonyms', 'search/synonyms'),
    page('imports', 'import'),
    page('counts', 'counts'),
  ]
}
