import type { DatabaseKey } from '../apps.ts'

/** What becomes of a job: `waits` for its turn, `runs`, `fails` and is tried again, or `died`. */
export type JobState = 'waits' | 'runs' | 'fails' | 'died'

/** Work for later that is not done yet, wherever it is kept. */
export interface ListedJob {
  database: DatabaseKey
  state: JobState
  queue: string
  /** The id under which the app's log speaks of it. */
  id: string
  since: Date
  tries: number
  /** Why the last try failed. */
  reason: string | null
}

export interface JobList {
  /** The worst first, at most `rowLimit` of each database. */
  jobs: ListedJob[]
  counts: Record<JobState, number>
}

/** Where one database keeps its work. */
export interface JobStore {
  list(): Promise<JobList>
  /** Has a job tried again now; says what it did, or null where it has no job of that id. */
  retry(id: string): Promise<string | null>
}

export const rowLimit = 50

/** `order` is the SQL by which the worst states come first. */
export const worstFirst = `array_position(array['died', 'fails', 'runs', 'waits'], state), since`

/** The numbers of each state, from rows of `state` and `count`. */
export function countsOf(rows: { state: JobState; count: number }[]): Record<JobState, number> {
  const counts = { waits: 0, runs: 0, fails: 0, died: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}
