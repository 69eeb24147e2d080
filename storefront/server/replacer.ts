/** Replaces one ASCII word by another in bytes that come in pieces. */
export function replacer(word: string, by: string) {
  let held = ''
  return {
    take(piece: Buffer): Buffer {
      const text = (held + piece.toString('latin1')).replaceAll(word, by)
      held = text.slice(text.length - beginning(text, word))
      return Buffer.from(text.slice(0, text.length - held.length), 'latin1')
    },
    rest(): Buffer {
      return Buffer.from(held, 'latin1')
    },
  }
}

/** How many of the last bytes may be the beginning of the word. */
function beginning(text: string, word: string): number {
  for (let length = Math.min(word.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(word.slice(0, length))) return length
  }
  return 0
}
