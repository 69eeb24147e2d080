/** The fields of several `Vary` headers in one, each once. */
export function joinVary(...headers: (string | string[] | number | undefined)[]): string {
  const fields = headers.flat().flatMap((header) => String(header ?? '').split(/\s*,\s*/))
  const known = new Map(fields.filter(Boolean).map((field) => [field.toLowerCase(), field]))
  return [...known.values()].join(', ')
}
