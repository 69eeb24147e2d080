import type { OptionKey } from '@marketplace/shared/contracts/families'
import type { Product, Sibling } from '@/lib/api/types'

export type Choice = { value: string; slug: string; isCurrent: boolean; isSoldOut: boolean }

/**
 * The values of one option of a product's family, each with the sibling that it leads to: the one that differs in
 * this option alone, else another that has the value, rather one in stock.
 */
export function choicesOf(product: Product, key: OptionKey): Choice[] {
  const { options = [], siblings = [] } = product.family ?? {}
  const own = siblings.find(({ id }) => id === product.id)?.options ?? {}
  const values = options.find((option) => option.key === key)?.values ?? []
  return values.flatMap((value) => {
    const having = siblings.filter((sibling) => sibling.options[key] === value)
    const target = having.toSorted(
      (one, other) =>
        inCommon(other, own) - inCommon(one, own) || Number(other.inStock) - Number(one.inStock)
    )[0]
    if (!target) return []
    const { slug, inStock } = target
    return [{ value, slug, isCurrent: own[key] === value, isSoldOut: !inStock }]
  })
}

/** How many of its options a sibling shares. */
function inCommon({ options }: Sibling, own: Sibling['options']): number {
  return Object.entries(own).filter(([key, value]) => options[key as OptionKey] === value).length
}
