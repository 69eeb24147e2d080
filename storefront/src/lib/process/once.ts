const kept = globalThis as unknown as Record<symbol, unknown>

/**
 * Makes `make`'s result once for the whole process. Next bundles pages and route handlers apart, so a
 * module's own variable would exist several times.
 */
export function once<T>(name: string, make: () => T): () => T {
  const key = Symbol.for(`storefront.${name}`)
  return () => (kept[key] ??= make()) as T
}
