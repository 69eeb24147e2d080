import vine from '@vinejs/vine'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { DescribedRoute } from '@marketplace/shared/server/openapi/document'
import { product } from '../../../lib/openapi/shapes.ts'
import { mergeValidator, quantityValidator } from './validators.ts'

const lineFields = {
  productId: vine.string().uuid(),
  quantity: vine.number().withoutDecimals(),
  product: product(),
}
const lineShape = vine.create(lineFields)
const cartShape = vine.create({
  items: vine.array(vine.object(lineFields)),
  itemsAmount: vine.string(),
  currency: vine.string(),
})
const notTakenShape = vine.create({
  notTaken: vine.array(
    vine.object({ productId: vine.string().uuid(), quantity: vine.number().withoutDecimals() })
  ),
})

nameShape('CartItem', lineShape)
nameShape('Cart', cartShape)

/** It asks catalog-service what is on sale. */
const errors = [502, 503, 504]
const productId = '01890000-0000-7000-8000-000000000000'

/** The operations on one’s own cart. */
export const cartDocs: DescribedRoute[] = [
  {
    pattern: '/api/v1/cart',
    methods: ['GET'],
    docs: {
      operationId: 'getCart',
      summary: 'One’s cart at today’s prices',
      data: cartShape,
      errors,
    },
  },
  {
    pattern: '/api/v1/cart/items/:productId',
    methods: ['PUT'],
    docs: {
      operationId: 'putCartItem',
      summary: 'Set how many pieces of a product are in the cart',
      body: quantityValidator,
      example: { quantity: 2 },
      data: lineShape,
      errors: [409, ...errors],
    },
  },
  {
    pattern: '/api/v1/cart/items/:productId',
    methods: ['DELETE'],
    docs: { operationId: 'removeCartItem', summary: 'Take a product out of the cart', status: 204 },
  },
  {
    pattern: '/api/v1/cart/merge',
    methods: ['POST'],
    docs: {
      operationId: 'mergeCart',
      summary: 'Bring in a guest’s cart; the larger quantity counts',
      body: mergeValidator,
      example: { items: [{ productId, quantity: 1 }] },
      data: cartShape,
      meta: notTakenShape,
      errors,
    },
  },
]
