import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import type { ImageView } from '#sql/product_view'
import { imageVariants } from '#domain/image_variants'

export const imageShape = vine.object({
  id: vine.string().uuid(),
  url: vine.string(),
  altText: vine.string(),
  isPrimary: vine.boolean(),
  position: vine.number(),
  width: vine.number(),
  height: vine.number(),
  thumbhash: vine.string().nullable(),
  variants: vine.array(vine.object({ url: vine.string(), width: vine.number() })),
})

/** A picture as the API shows it, from a row with the database's own column names. */
export function toImage(image: ImageView) {
  const { id, url, position, width, height, thumbhash } = image
  return {
    ...{ id, url, position, width, height, thumbhash },
    altText: image.alt_text,
    isPrimary: image.is_primary,
    variants: imageVariants(url, width),
  }
}

nameShape('Image', vine.create(imageShape.clone()))
