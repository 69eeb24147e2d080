/**
 * Does the work of all items, two at a time: the smallest machine has two cores. After an error
 * nothing more is begun, and it is thrown when what was under way has ended.
 */
export async function twoAtATime<Item>(
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
  await Promise.all([worker(), worker()])
  if (errors.length > 0) throw errors[0]
}
