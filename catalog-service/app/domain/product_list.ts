/** The orders and states by which products are listed. */
export const productSorts = ['relevance', 'newest', 'price', '-price', 'rating'] as const
export type ProductSort = (typeof productSorts)[number]

export const productStatuses = ['active', 'all', 'inactive', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]
