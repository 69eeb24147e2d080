/** The orders in which reviews are listed. */
export const reviewSorts = ['newest', 'helpful', 'rating', '-rating'] as const
export type ReviewSort = (typeof reviewSorts)[number]
