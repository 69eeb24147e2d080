import { useMemo, useState } from 'react'
import {
  columnVisibilityFeature,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import type { Column } from './types.ts'

const features = tableFeatures({ rowSelectionFeature, columnVisibilityFeature })

type Hidden = Record<string, boolean>

/** Rows, which of them are selected and which columns are shown (kept in the browser under `name`). */
export function useRows<Row extends object>(
  name: string,
  rows: Row[],
  columns: Column<Row>[],
  rowKey: (row: Row) => string
) {
  const [selection, setSelection] = useState<Record<string, true>>({})
  const [visibility, setVisibility] = useState<Hidden>(() => keptVisibility(name))
  const definitions = useMemo(() => columns.map(toDefinition<Row>), [columns])
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: rowKey,
    state: { rowSelection: selection, columnVisibility: visibility },
    onRowSelectionChange: setSelection,
    onColumnVisibilityChange: (change) => {
      const next = typeof change === 'function' ? change(visibility) : change
      localStorage.setItem(storageKey(name), JSON.stringify(next))
      setVisibility(next)
    },
  })
  return table
}

export type RowsTable<Row extends object> = ReturnType<typeof useRows<Row>>

function toDefinition<Row extends object>(column: Column<Row>): ColumnDef<typeof features, Row> {
  return { id: column.key, header: column.head, cell: ({ row }) => column.cell(row.original) }
}

function storageKey(name: string) {
  return `panel-columns-${name}`
}

function keptVisibility(name: string): Hidden {
  try {
    return JSON.parse(localStorage.getItem(storageKey(name)) ?? '{}')
  } catch {
    return {}
  }
}
