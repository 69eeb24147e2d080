export type Part = { text: string; isMatched: boolean }

/** Cuts a name where its words begin with one of the typed words, accents forgiven as search does. */
export function matchedParts(name: string, typed: string): Part[] {
  const beginnings = wordsOf(typed).map(([word]) => folded(word))
  const parts: Part[] = []
  let end = 0
  for (const { 0: word, index } of wordsOf(name)) {
    const letters = lengthOfMatch(word, beginnings)
    if (letters === 0) continue
    parts.push({ text: name.slice(end, index), isMatched: false })
    parts.push({ text: name.slice(index, index + letters), isMatched: true })
    end = index + letters
  }
  parts.push({ text: name.slice(end), isMatched: false })
  return parts.filter(({ text }) => text)
}

/** How much of a word, as it is written, stands for the longest beginning that it has; 0 without one. */
function lengthOfMatch(word: string, beginnings: string[]): number {
  const whole = folded(word)
  const found = beginnings.filter((beginning) => whole.startsWith(beginning))
  const wanted = Math.max(0, ...found.map(({ length }) => length))
  let length = 0
  for (let seen = ''; seen.length < wanted; seen = folded(word.slice(0, length))) length++
  return length
}

function wordsOf(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
