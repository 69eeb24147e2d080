import vine from '@vinejs/vine'
import { maxStock } from '#domain/max_stock'
import { money, pageFields, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'
import { productSorts, productStatuses } from '#queries/list_products'

const uuid = () => vine.string().uuid().toLowerCase()
const slug = () => vine.string().maxLength(100)
const description = () => vine.string().trim().maxLength(10_000)

/** As whom somebody looks who is several things: shoppers see what is on sale only. */
export const standing = () => vine.enum(['shopper', 'owner', 'staff'] as const).optional()

export const createProductValidator = vine.create({
  storeId: uuid(),
  name: text(200),
  nameAr: text(200).nullable().optional(),
  description: description(),
  descriptionAr: description().nullable().optional(),
  category: text(100),
  price: money(),
  sku: text(64),
  isActive: vine.boolean({ strict: true }).optional(),
  quantity: wholeNumber(0, maxStock).optional(),
})

export const updateProductValidator = vine.create({
  name: text(200).optional(),
  nameAr: text(200).nullable().optional(),
  description: description().optional(),
  descriptionAr: description().nullable().optional(),
  category: text(100).optional(),
  price: money().optional(),
  sku: text(64).optional(),
  isActive: vine.boolean({ strict: true }).optional(),
  version: versionField(),
})

/** `permanent`: not archived but deleted, which only an archived product can be. */
export const deleteProductValidator = vine.create({ permanent: vine.boolean().optional() })

export const restoreProductValidator = vine.create({ version: versionField() })

export const listProductsValidator = vine.create({
  ...pageFields,
  ids: vine.string().maxLength(4000).optional(),
  q: vine.string().trim().maxLength(200).optional(),
  category: slug().optional(),
  storeId: uuid().optional(),
  minPrice: money().optional(),
  maxPrice: money().optional(),
  inStock: vine.boolean().optional(),
  minRating: vine.number().range([0, 5]).optional(),
  sort: vine.enum(productSorts).optional(),
  status: vine.enum(productStatuses).optional(),
  as: standing(),
})

export const showProductValidator = vine.create({ as: standing() })

export const productIdsValidator = vine.create({ ids: vine.string().maxLength(4000) })

export const changeInventoryValidator = vine.create({
  quantity: wholeNumber(0, maxStock).optional().requiredIfMissing('adjustBy'),
  expectedQuantity: wholeNumber(0, 2_147_483_647).optional(),
  adjustBy: wholeNumber(-maxStock, maxStock).optional(),
  reason: text(500).optional().requiredIfExists('adjustBy'),
})
