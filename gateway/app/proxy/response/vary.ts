type Header = string | string[] | number | undefined

/** The fields of several `Vary` headers in one, each once. */
export function joinVary(...headers: Header[]): string {
  const present = headers.filter(Boolean)
  if (present.length === 1 && typeof present[0] === 'string') return present[0]
  const fields = headers.flat().flatMap((header) => String(header ?? '').split(/\s*,\s*/))
  const known = new Map(fields.filter(Boolean).map((field) => [field.toLowerCase(), field]))
  return [...known.values()].join(', ')
}
