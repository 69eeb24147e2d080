type Wrong = { messages: { field: string }[] }
type Validator<T> = {
  validate(address: unknown): Promise<T>
  tryValidate(address: unknown): Promise<[Wrong, null] | [null, NoInfer<T>]>
}

/**
 * Reads the address of a page. A bookmark never breaks: a parameter that means nothing is left out, and its
 * name is given back, so that the page can say so.
 */
export async function readAddress<T>(
  validator: Validator<T>,
  address: Record<string, unknown>
): Promise<{ read: T; ignored: string[] }> {
  const [wrong, read] = await validator.tryValidate(address)
  if (!wrong) return { read, ignored: [] }
  const ignored = [...new Set(wrong.messages.map(({ field }) => field))]
  const rest = Object.entries(address).filter(([name]) => !ignored.includes(name))
  return { read: await validator.validate(Object.fromEntries(rest)), ignored }
}
