export type Category = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
  productCount: number
}

export type CategoryNode = {
  slug: string
  name: { fr: string; ar: string; en: string }
  productCount: number
  children: CategoryNode[]
}

/** Builds the tree of a flat list, in its order. A parent's count includes its children's. */
export function categoryTree(categories: Category[], parent: string | null = null): CategoryNode[] {
  return categories
    .filter(({ parentSlug }) => parentSlug === parent)
    .map(({ slug, nameFr, nameAr, nameEn, productCount }) => {
      const children = categoryTree(categories, slug)
      const below = children.reduce((sum, child) => sum + child.productCount, 0)
      const name = { fr: nameFr, ar: nameAr, en: nameEn }
      return { slug, name, productCount: productCount + below, children }
    })
}
