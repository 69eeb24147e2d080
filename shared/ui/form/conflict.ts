import { isSame } from '../same.ts'

type Values = Record<string, unknown>

/** A field that was saved with another value while its form stood open. */
export type ChangedField = {
  name: string
  /** What stands in the form. */
  mine: unknown
  /** What is saved now. */
  theirs: unknown
  /** Both changed it, so that only the person can say which value stays. */
  disputed: boolean
}

export type Side = 'mine' | 'theirs'
export type Choices = Record<string, Side>

/** What others saved since `read` that differs from what is typed now. */
export function fieldsChangedMeanwhile(read: Values, saved: Values, typed: Values): ChangedField[] {
  return Object.keys(saved)
    .filter((name) => !isSame(read[name], saved[name]) && !isSame(typed[name], saved[name]))
    .map((name) => ({
      name,
      mine: typed[name],
      theirs: saved[name],
      disputed: !isSame(typed[name], read[name]),
    }))
}

/** Where nobody has to choose, the saved value stays: it was not touched in this form. */
export function firstChoices(fields: ChangedField[]): Choices {
  const decided = fields.filter(({ disputed }) => !disputed)
  return Object.fromEntries(decided.map(({ name }) => [name, 'theirs' as const]))
}

export function chooseAll(fields: ChangedField[], side: Side): Choices {
  return Object.fromEntries(fields.map(({ name }) => [name, side]))
}

/** What is typed, with the saved values where they were chosen. */
export function applyChoices<T extends Values>(
  typed: T,
  fields: ChangedField[],
  choices: Choices
): T {
  const taken = fields.filter(({ name }) => choices[name] !== 'mine')
  return { ...typed, ...Object.fromEntries(taken.map(({ name, theirs }) => [name, theirs])) }
}
