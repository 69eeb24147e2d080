import vine from '@vinejs/vine'
import { maxStock } from '@marketplace/shared/contracts/limits'
import { toCentimes } from '@marketplace/shared/contracts/money'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import {
  money,
  multilineText,
  notNull,
  pageFields,
  queryAmount,
  queryDecimal,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'
import { productSorts, productStatuses } from '#domain/product_list'

const uuid = () => vine.string().uuid().toLowerCase()
const description = () => multilineText(10_000, { mayBeEmpty: true })

/** In place of all that the category of the product has. */
const attributes = () =>
  vine
    .array(
      vine.object({
        key: vine.string().maxLength(40),
        value: vine.unionOfTypes([text(500), vine.number({ strict: true })]),
      })
    )
    .maxLength(100)
    .distinct('key')

/** The role in which a person with several looks at products; shoppers see those on sale only. */
export const viewAsField = () => vine.enum(['shopper', 'owner', 'staff'] as const).optional()

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
  lowStockAt: wholeNumber(0, maxStock).optional(),
  attributes: attributes().optional(),
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
  lowStockAt: wholeNumber(0, maxStock).optional(),
  attributes: attributes().use(notNull()).optional(),
  version: versionField(),
})

/** `permanent` deletes an archived product instead of archiving one. */
export const deleteProductValidator = vine.create({ permanent: vine.boolean().optional() })

export const restoreProductValidator = vine.create({ version: versionField() })

const filters = {
  ids: vine.string().maxLength(4000).optional(),
  q: vine.string().trim().maxLength(200).optional(),
  /** One slug or several, separated by commas. */
  category: vine.string().maxLength(1000).optional(),
  storeId: uuid().optional(),
  /** Without it a list for shoppers shows one product of each family. */
  minPrice: queryAmount().optional(),
  maxPrice: queryAmount().optional(),
  inStock: vine.boolean().optional(),
  minRating: queryDecimal({ min: 0, max: 5 }).optional(),
  status: vine.enum(productStatuses).optional(),
}

export const listProductsValidator = vine.create({
  ...pageFields,
  ...filters,
  members: vine.enum(['all'] as const).optional(),
  sort: vine.enum(productSorts).optional(),
  as: viewAsField(),
})

export const exportProductsValidator = vine.create({ ...filters })

/** Throws 422 at `maxPrice` where it is below `minPrice`. */
export function assertPriceRange({ minPrice, maxPrice }: { minPrice?: string; maxPrice?: string }) {
  if (minPrice === undefined || maxPrice === undefined) return
  if (toCentimes(minPrice) <= toCentimes(maxPrice)) return
  const values = { min: minPrice }
  throw new DomainError('validation_failed', [{ field: 'maxPrice', rule: 'below_min', values }])
}

export const showProductValidator = vine.create({ as: viewAsField() })

export const productIdsValidator = vine.create({ ids: vine.string().maxLength(4000) })
