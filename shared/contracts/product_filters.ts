/** In whole dirhams, both ends included; without an end it is open. */
export type PriceBand = { min?: number; max?: number }

/** The price ranges that shoppers choose from, and that lists of products count. */
export const priceBands: PriceBand[] = [
  { max: 100 },
  { min: 100, max: 250 },
  { min: 250, max: 500 },
  { min: 500 },
]

/** The averages that shoppers choose from, "this or better". */
export const ratingSteps = [4, 3, 2] as const
