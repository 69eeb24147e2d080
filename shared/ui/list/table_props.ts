import type { BulkAction, Column, RowGroup, RowState } from './types.ts'
import type { RowsTable } from './use_table.ts'

/** What a list gives to its table, and the table to its rows. */
export type TableProps<R extends object> = {
  label: string
  table: RowsTable<R>
  columns: Column<R>[]
  bulk: BulkAction<R>[]
  cursor: number
  setCursor: (index: number) => void
  link?: (row: R) => string
  rowKey: (row: R) => string
  rowLabel: (row: R) => string
  tall?: boolean
  dimmed: boolean
  /** Keys of rows that others took out of the list. */
  gone: Set<string>
  rowStates?: Record<string, RowState>
  groupOf?: (row: R) => RowGroup
  /** Whether something stands beside the list: what matters least then gives way. */
  isNarrow: boolean
}

export const cellClass: Record<string, string> = {
  name: 'w-full max-w-0 min-w-40 font-medium',
  strong: 'font-medium',
  text: '',
  quiet: 'text-ink-2',
  amount: 'amount-cell font-medium',
  number: 'text-end',
  image: 'w-11',
}

const fromClass = {
  ...{ md: '', lg: 'max-lg:hidden', xl: 'max-xl:hidden' },
  ...{ 'wide': 'max-[87.5rem]:hidden', '2xl': 'max-2xl:hidden' },
}

/** From which width a column is shown. */
export function widthClass<R>({ from, kind }: Column<R>, isNarrow: boolean): string {
  if (!isNarrow) return from ? fromClass[from] : ''
  if (kind === 'quiet') return 'max-[110rem]:hidden'
  if (from === 'lg') return 'max-[90rem]:hidden'
  return from && from !== 'md' ? 'max-[110rem]:hidden' : ''
}
