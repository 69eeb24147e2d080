/** The orders and states by which products are listed. */
export const productSorts = ['relevance', 'newest', 'price', '-price', 'rating'] as const
export type ProductSort = (typeof productSorts)[number]

export const productStatuses = ['active', 'all', 'inactive', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

/** What wants somebody's attention among the products that are not archived. */
export const attentions = ['low', 'sold_out', 'without_photo'] as const
export type Attention = (typeof attentions)[number]

/** The views of the panel's list. */
export const productViews = [...productStatuses, ...attentions] as const
export type ProductViewName = (typeof productViews)[number]

/** What a view shows. */
export function filterOfView(view: ProductViewName): {
  status: ProductStatus
  attention?: Attention
} {
  return isAttention(view) ? { status: 'all', attention: view } : { status: view }
}

function isAttention(view: ProductViewName): view is Attention {
  return (attentions as readonly string[]).includes(view)
}
