export type Band = { min?: number; max?: number }

/** The ranges to choose from. */
export const priceBands: Band[] = [
  { max: 100 },
  { min: 100, max: 250 },
  { min: 250, max: 500 },
  { min: 500 },
]
