const space = '\u00a0'

/** Binds numbers to their units and French double signs to their words by no-break spaces. */
export function typeset(text: string): string {
  return text
    .replace(/(\d) × (\d)/g, `$1${space}×${space}$2`)
    .replace(
      /(\d) (?=(?:cm|mm|m|g|kg|ml|cl|l|h|%|°C|pages|litres?|mètres?|سم|غ|كغ|مل|ل|ملم)(?![\p{L}\d]))/gu,
      `$1${space}`
    )
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${space}`)
    .replace(/ (?=[:;!?»])/g, space)
    .replace(/« /g, `«${space}`)
}

/** `Théière en laiton, 6 verres` → `theiere-en-laiton-6-verres`. */
export function slugify(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
