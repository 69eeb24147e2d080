import { slugFor } from '@marketplace/shared/server/slug'

/** A path below /products that is no product. */
const reserved = 'export'

/** A slug for a product of that name; each further attempt gives another one. */
export function productSlug(name: string, attempt: number): string {
  const slug = slugFor(name, 'produit', attempt)
  return slug === reserved ? `produit-${reserved}` : slug
}
