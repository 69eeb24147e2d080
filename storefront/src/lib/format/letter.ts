/**
 * The first letter or digit of a text, with its accents: the initial that stands for a name without a picture.
 * The Arabic article is passed over, since half of all names begin with it.
 */
export function initialOf(text: string): string {
  const name = text.replace(/^\P{L}*ال(?=\p{L}{2})/u, '')
  return /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0].toLocaleUpperCase('fr') ?? ''
}

/** A number that stays the same for a text, to choose its colour by. */
export function sumOf(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 9973
  return sum
}
