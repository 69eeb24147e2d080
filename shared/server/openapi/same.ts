type Loose<T> = T extends (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]: Loose<T[Key]> }
    : T

/**
 * `true` where two types are the same, both ways. Ties a declared shape to its transformer:
 * `const tied: Same<Infer<typeof storeShape>, Data.Store> = true` does not compile once they drift apart.
 */
export type Same<A, B> = [Loose<A>] extends [Loose<B>]
  ? [Loose<B>] extends [Loose<A>]
    ? true
    : never
  : never
