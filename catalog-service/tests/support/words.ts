import { randomBytes } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import { RecountSearchWords } from '#actions/search/recount_words'

/** A word that no other test uses, of letters only, which no stemmer shortens. */
export function aWord(length = 10): string {
  const letters = 'bdfgjklmnprtvz'
  return [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('')
}

/** Has the terms counted anew, as the hour's job does. */
export async function recountWords(): Promise<void> {
  await (await app.container.make(RecountSearchWords)).handle()
}
