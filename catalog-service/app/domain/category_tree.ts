import { imageVariants } from '#domain/image_variants'

export type Category = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  version: number
  pictureUrl: string | null
  pictureWidth: number | null
  productCount: number
}

export type CategoryPicture = {
  url: string
  width: number
  variants: { url: string; width: number }[]
}

export type CategoryNode = {
  slug: string
  name: { fr: string; ar: string; en: string }
  picture: CategoryPicture | null
  version: number
  productCount: number
  children: CategoryNode[]
}

/** Builds the tree of a flat list, in its order. A parent's count includes its children's. */
export function categoryTree(categories: Category[], parent: string | null = null): CategoryNode[] {
  return categories
    .filter(({ parentSlug }) => parentSlug === parent)
    .map(({ slug, nameFr, nameAr, nameEn, productCount, version, pictureUrl, pictureWidth }) => {
      const children = categoryTree(categories, slug)
      const below = children.reduce((sum, child) => sum + child.productCount, 0)
      const name = { fr: nameFr, ar: nameAr, en: nameEn }
      const picture = pictureOf(pictureUrl, pictureWidth)
      return { slug, name, picture, version, productCount: productCount + below, children }
    })
}

/** The picture of a category in its widths, or null. */
export function pictureOf(url: string | null, width: number | null): CategoryPicture | null {
  return url === null || width === null ? null : { url, width, variants: imageVariants(url, width) }
}
