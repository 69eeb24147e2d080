/**
 * `instanceof` for errors whose module a bundler may bring into one process several times: a class knows
 * what its twins have made by the mark that they share. Subclasses are told apart as usual.
 */
export function hasBrand(asked: unknown, marked: Function, mark: symbol, value: unknown): boolean {
  if (asked !== marked) return Function.prototype[Symbol.hasInstance].call(asked, value)
  return typeof value === 'object' && value !== null && mark in value
}
