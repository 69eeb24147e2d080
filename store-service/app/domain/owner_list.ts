/** The views of the panel's list of owners. */
export const ownerViews = ['all', 'without_store'] as const
export type OwnerView = (typeof ownerViews)[number]
