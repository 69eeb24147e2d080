const closings: (() => Promise<unknown>)[] = []

/** Keeps what one spec opened for all of a run, and closes it when the tests are over. */
export function whenTestsAreOver(close: () => Promise<unknown>): void {
  closings.push(close)
}

/** Japa's teardown: closes the newest first. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close()
}
