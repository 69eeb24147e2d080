/**
 * Does the work of all items, so many at a time. After an error nothing more is begun, and it is thrown when
 * what was under way has ended.
 */
export async function inParallel<Item>(
  workers: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const errors: unknown[] = []
  const worker = async () => {
    for (let next = waiting.next(); !next.done && errors.length === 0; next = waiting.next()) {
      await work(next.value).catch((error: unknown) => errors.push(error))
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  if (errors.length > 0) throw errors[0]
}

/** As `inParallel`: the smallest machine has two cores. */
export function twoAtATime<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>
): Promise<void> {
  return inParallel(2, items, work)
}
