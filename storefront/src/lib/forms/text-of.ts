/** A field's text without spaces around it; null where it was left empty. */
export function textOf(data: FormData, name: string): string | null {
  const value = data.get(name)
  return typeof value === 'string' && value.trim() ? value.trim() : null
}
