import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { productAttributeShape, toProductAttributes } from '#transformers/attribute_transformer'
import {
  familyCardShape,
  familyDetailShape,
  toFamilyCard,
  toFamilyDetail,
} from '#transformers/family_card'
import { imageShape, toImage } from '#transformers/image_transformer'
import { storeCardShape, toStoreCard } from '#transformers/store_card'
import type { ProductDetail, ProductView } from '#sql/product_view'
import { currency } from '@marketplace/shared/contracts/money'

const card = {
  id: vine.string().uuid(),
  storeId: vine.string().uuid(),
  store: storeCardShape,
  name: vine.string(),
  nameAr: vine.string().nullable(),
  slug: vine.string(),
  category: vine.string(),
  price: vine.string(),
  currency: vine.string(),
  sku: vine.string(),
  isActive: vine.boolean(),
  version: vine.number(),
  primaryImage: imageShape.clone().nullable(),
  rating: vine.object({ average: vine.number(), count: vine.number() }),
  availability: vine.object({ inStock: vine.boolean(), available: vine.number() }),
  family: familyCardShape.clone().nullable(),
  /** Told to the product's owner and to staff. */
  lowStockAt: vine.number().optional(),
  createdAt: vine.string(),
  updatedAt: vine.string(),
}

export const productShape = vine.create(card)

export const productDetailShape = vine.create({
  ...card,
  description: vine.string(),
  descriptionAr: vine.string().nullable(),
  images: vine.array(imageShape.clone()),
  attributes: vine.array(productAttributeShape.clone()),
  family: familyDetailShape.clone().nullable(),
})

export const offeredProductShape = vine.create({
  ...card,
  storeName: vine.string(),
  imageUrl: vine.string().nullable(),
  available: vine.number(),
  isAvailable: vine.boolean(),
  isPaused: vine.boolean(),
})

export default class ProductTransformer extends BaseTransformer<ProductView> {
  toObject() {
    const product = this.resource
    return {
      ...this.pick(product, ['id', 'storeId', 'name', 'nameAr', 'slug', 'category', 'price']),
      ...this.pick(product, ['sku', 'isActive', 'version']),
      currency,
      store: toStoreCard(product),
      primaryImage: product.image && toImage(product.image),
      rating: toRating(product),
      family: product.family && toFamilyCard(product.family),
      availability: toAvailability(product),
      createdAt: product.createdAt.toISOString(),
      updatedAt: product.updatedAt.toISOString(),
    }
  }

  /** For the product's own page: adds descriptions and all pictures. */
  forDetail() {
    const { description, descriptionAr, images, ...product } = this.resource as ProductDetail
    return {
      ...this.toObject(),
      ...{ description, descriptionAr, images: images.map(toImage) },
      family: product.family && toFamilyDetail(product.family, product.siblings!),
      attributes: toProductAttributes(product),
    }
  }

  /** For its owner and staff: adds from how many pieces down it is low. */
  forManagers() {
    return { ...this.forDetail(), lowStockAt: this.resource.lowStockAt }
  }

  /** As a list of its owner and staff tells it. */
  forManagersList() {
    return { ...this.toObject(), lowStockAt: this.resource.lowStockAt }
  }

  /** For the panel's list: adds what is in stock and how much of it is reserved. */
  forPanel() {
    const { quantity, reserved } = this.resource
    return { ...this.forManagersList(), quantity, reserved }
  }

  /** For other services: products on sale and hidden ones alike, told apart by `isAvailable`; of a store that pauses, `isPaused`. */
  forServices() {
    const { isActive, storeIsActive, storeName, image, quantity, reserved } = this.resource
    const isPaused = this.resource.storePausedUntil !== null
    const isAvailable = isActive && storeIsActive
    return {
      ...this.toObject(),
      storeName,
      imageUrl: image?.url ?? null,
      available: quantity - reserved,
      isActive: isAvailable,
      isAvailable,
      isPaused,
    }
  }
}

/** A family is rated as a whole. */
function toRating({ ratingAverage, ratingCount, family }: ProductView) {
  const { ratingAverage: average, ratingCount: count } = family ?? { ratingAverage, ratingCount }
  return { average: Number(average), count: Number(count) }
}

function toAvailability({ quantity, reserved }: ProductView) {
  return { inStock: quantity > reserved, available: quantity - reserved }
}

nameShape('Product', productShape)
nameShape('ProductDetail', productDetailShape)
nameShape('OfferedProduct', offeredProductShape)
