import vine from '@vinejs/vine'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { pageShape } from '../../../lib/openapi/page-shape.ts'
import { moment, product } from '../../../lib/openapi/shapes.ts'

const wishShape = vine.create({
  id: vine.string().uuid(),
  productId: vine.string().uuid(),
  addedAt: moment(),
  product: product(),
})

nameShape('WishlistItem', wishShape)

/** It asks catalog-service what is on sale. */
const errors = [502, 503, 504]

/** The operations on one’s own wishlist. */
export const wishlistDocs: DescribedRoute[] = [
  {
    pattern: '/api/v1/wishlist',
    methods: ['GET'],
    docs: {
      operationId: 'listWishlist',
      summary: 'What one keeps in mind, the newest first',
      query: pageShape,
      data: wishShape,
      list: true,
      errors,
    },
  },
  {
    pattern: '/api/v1/wishlist/:productId',
    methods: ['PUT'],
    docs: { operationId: 'putWish', summary: 'Keep a product in mind', data: wishShape, errors },
  },
  {
    pattern: '/api/v1/wishlist/:productId',
    methods: ['DELETE'],
    docs: { operationId: 'removeWish', summary: 'Forget a product', status: 204 },
  },
]
