/** A code, number or name inside a sentence, kept in its own direction (U+2066 … U+2069), as `<bdi>` does. */
export function isolated(text: string, direction: 'ltr' | 'auto' = 'ltr'): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`
}
