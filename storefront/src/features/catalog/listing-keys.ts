/** Lists without filters are kept pages; one with any of these in its address is made for who asks. */
export const listingKeys = ['min', 'max', 'rating', 'stock', 'sort', 'page']
