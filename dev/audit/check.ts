import type { DatabaseKey } from '../apps.ts'
import type { CrossServiceTableName } from './cross_service_tables.ts'

/** One rule that must hold over everything that is stored (docs/rules.md). */
export interface Check {
  /** The rule, as a sentence. */
  rule: string
  /** Where the query runs. */
  database: DatabaseKey
  /** Tables of other services, or of the queue, that the query reads as temporary tables. */
  needs?: CrossServiceTableName[]
  /** Gives a row for each violation: `subject` says of what, `what` says how. */
  sql: string
}

export interface Violation {
  rule: string
  subject: string
  what: string
}
