/**
 * For `parse` of a number in a query: leaves plain decimal digits to the number rule, and makes `0x1`, `1e1`
 * and lists fail it.
 */
export function plainDecimal(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return value
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? value : Number.NaN
}
