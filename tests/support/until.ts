const timeoutMs = 40_000

/** Resolves with the first value of `look` that is neither false, null nor undefined. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | null | undefined>
): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await look()
    if (value) return value
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
