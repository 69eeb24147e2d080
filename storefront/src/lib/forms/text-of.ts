/** A field's text without spaces around it; null where it was left empty. */
export function textOf(data: FormData, name: string): string | null {
  const value = data.get(name)
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

/** As `textOf`; undefined where the form has no such field, so that it leaves the value alone. */
export function textIfSent(data: FormData, name: string): string | null | undefined {
  return data.has(name) ? textOf(data, name) : undefined
}
