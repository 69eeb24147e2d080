import type { Material } from './materials.ts'

/** One way in which a kind of product is sold: words for `{}` in its name, the picture, dirhams. */
export type Variant = [fr: string, ar: string, picture: string, price: number]

/** A product that stores make; each store sells at most one variant of it. */
export interface Kind {
  fr: string
  ar: string
  material: Material
  about: string
  variants: Variant[]
  /** Slug of the only store that sells it. */
  only?: string
  /** Came to the marketplace in the last days. */
  isNew?: boolean
  /** Nobody has ever given it less than five stars. */
  isFavourite?: boolean
}

export function kind(
  fr: string,
  ar: string,
  material: Material,
  about: string,
  variants: Variant[],
  rest: Pick<Kind, 'only' | 'isNew' | 'isFavourite'> = {}
): Kind {
  return { fr, ar, material, about, variants, ...rest }
}
