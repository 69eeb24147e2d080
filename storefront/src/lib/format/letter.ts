/** The first letter or digit of a text, with its accents: the initial that stands for a name without a picture. */
export function initialOf(text: string): string {
  return /[\p{L}\p{N}]\p{M}*/u.exec(text)?.[0].toLocaleUpperCase('fr') ?? ''
}

/** A number that stays the same for a text, to choose its colour by. */
export function sumOf(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 9973
  return sum
}
