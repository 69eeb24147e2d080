import { AsyncLocalStorage } from 'node:async_hooks'

type Note = { error?: unknown }

const notes = new AsyncLocalStorage<Note>()

/** Runs `work` and gives, beside its result, the error that better-auth met while it ran. */
export async function withFailures<T>(work: () => Promise<T>): Promise<[T, unknown]> {
  const note: Note = {}
  const result = await notes.run(note, work)
  return [result, note.error]
}

export function noteFailure(error: unknown) {
  const note = notes.getStore()
  if (note) note.error = error
}
