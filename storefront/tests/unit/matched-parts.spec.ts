import { test } from '@japa/runner'
import { matchedParts } from '../../src/lib/format/matched-parts.ts'

/** The name with what is matched in brackets. */
const marked = (name: string, typed: string) =>
  matchedParts(name, typed)
    .map(({ text, isMatched }) => (isMatched ? `[${text}]` : text))
    .join('')

test.group('What a suggestion has of the typed words', () => {
  for (const [title, name, typed, expected] of [
    ['the beginning of a word', 'Théière en laiton', 'theier', '[Théièr]e en laiton'],
    ['several words', 'Tapis berbère', 'berb tap', '[Tap]is [berb]ère'],
    ['Arabic, whatever the hamza', 'زيت أركان', 'ارك', 'زيت [أرك]ان'],
    ['letters whose accents stand apart', 'The\u0301ie\u0300re', 'thei', '[The\u0301i]e\u0300re'],
    ['a ligature as its letters', 'Œil bleu', 'œi', '[Œi]l bleu'],
    ['the longest of two beginnings', 'Tapis', 'ta tap', '[Tap]is'],
    ['nothing inside a word', 'Théière', 'iere', 'Théière'],
    ['nothing where nothing was typed', 'Théière', ' ', 'Théière'],
  ] as const) {
    test(`is ${title}`, ({ assert }) => {
      assert.equal(marked(name, typed), expected)
    })
  }
})
