/** Binds sizes and quantities so that no line ends inside them: `120 × 180 cm`, `250 ml`. */
export function unbroken(text: string): string {
  return text
    .replace(/(\d) × (?=\d)/g, '$1\u00a0×\u00a0')
    .replace(/(\d) (?=\p{L}{1,2}(?![\p{L}\d]))/gu, '$1\u00a0')
}
