import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'

export type ColumnKind = 'name' | 'strong' | 'text' | 'quiet' | 'amount' | 'number' | 'image'

export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /**
   * `name` takes the slack and is cut with an ellipsis, `strong` is 500, `quiet` is ink-2, `amount` stands at
   * the physical right, `number` at the end, `image` is 34 wide. Default `text`.
   */
  kind?: ColumnKind
  /** What `?sort=` says for it; the head then turns the order around. */
  sort?: string
  /** The narrowest window that shows it: 768, 1024, 1280, 1400 or 1536. */
  from?: 'md' | 'lg' | 'xl' | 'wide' | '2xl'
  /** May be put away by the reader (columns menu). */
  optional?: boolean
  /** Where it stands on a phone: first line, its end, second line, or not at all (default). */
  phone?: 'title' | 'aside' | 'line' | 'badge' | 'image'
}

export type Meta = {
  page: number
  perPage: number
  total: number
  totalIsExact?: boolean
  lastPage: number
}

/** A narrowing of the list, kept in the URL under its key (several values with commas). */
export type Filter = { key: string; label: string } & (
  | {
      kind: 'options'
      options: { value: string; label: string; count?: number }[]
      multiple?: boolean
    }
  | { kind: 'number' | 'date' | 'text'; suffix?: string }
  /** Set by a link from elsewhere; here it can only be taken away. `shown` says it in words. */
  | { kind: 'fixed'; shown: string }
)

export type Sort = { value: string; label: string }

export type BulkAction<Row> = {
  key: string
  label: string
  icon: LucideIcon
  shortcut?: string
  /** One is `primary`; `bad` for what hurts. */
  tone?: 'primary' | 'bad'
  run: (rows: Row[]) => void
}

/** What a drawer beside the list shows of a row. */
export type Peek<Row> = {
  title: (row: Row) => ReactNode
  badges?: (row: Row) => ReactNode
  body: (row: Row) => ReactNode
}

/** What a bulk action made of a row: a wheel, a check or an alert instead of its box, and the reason. */
export type RowState = { state: 'busy' | 'done' | 'failed'; reason?: ReactNode }

export type RowGroup = { key: string; label: ReactNode; count?: number; tone?: 'bad' }

/** One of what a search finds, shown below its field. */
export type Hit = { key: string; label: string; detail?: string; aside?: ReactNode; href: string }
/** Asks for what some words find; nothing where they cannot be asked for. */
export type FindHits = (words: string, signal: AbortSignal) => Promise<Hit[]>
