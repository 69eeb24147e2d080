import vine from '@vinejs/vine'
import type { Suggestions } from '#queries/find_suggestions'
import type { ProductView } from '#sql/product_view'
import { imageShape, toImage } from '#transformers/image_transformer'

export const suggestionsShape = vine.create({
  products: vine.array(
    vine.object({
      id: vine.string().uuid(),
      name: vine.string(),
      nameAr: vine.string().nullable(),
      slug: vine.string(),
      price: vine.string(),
      primaryImage: imageShape.clone().nullable(),
    })
  ),
  categories: vine.array(
    vine.object({
      slug: vine.string(),
      name: vine.object({ fr: vine.string(), ar: vine.string(), en: vine.string() }),
    })
  ),
  stores: vine.array(
    vine.object({
      id: vine.string().uuid(),
      name: vine.string(),
      nameAr: vine.string().nullable(),
      slug: vine.string(),
    })
  ),
})

/** A product that stands for several is called as they all are. */
function namesOf({ name, nameAr, family }: Pick<ProductView, 'name' | 'nameAr' | 'family'>) {
  if (!family || family.members === 1) return { name, nameAr }
  return { name: family.name, nameAr: family.nameAr }
}

export function toSuggestions({ products, categories, stores }: Suggestions) {
  return {
    products: products.map(({ id, slug, price, image, ...product }) => ({
      ...{ id, ...namesOf(product), slug, price },
      primaryImage: image && toImage(image),
    })),
    categories: categories.map(({ slug, nameFr, nameAr, nameEn }) => ({
      slug,
      name: { fr: nameFr, ar: nameAr, en: nameEn },
    })),
    stores,
  }
}
