import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { useNavigate } from '../link.tsx'
import type { BulkAction } from './types.ts'
import type { RowsTable } from './use_table.ts'

type List<Row extends object> = {
  rows: Row[]
  table: RowsTable<Row>
  rowKey: (row: Row) => string
  bulk: BulkAction<Row>[]
  selected: Row[]
  cursor: number
  move: (step: number) => void
  /** Shows the row at the cursor beside the list, or puts it away. */
  peek?: () => void
  link?: (row: Row) => string
}

/** J K X Enter and the bulk actions' own keys. */
export function useListKeys<Row extends object>(list: List<Row>) {
  const { rows, table, rowKey, bulk, selected, cursor, move, link, peek } = list
  const texts = useUiTexts('list')
  const go = useNavigate()
  const group = 'list' as const
  const selectable = bulk.length > 0
  const at = (index: number) => table.getRow(rowKey(rows[index]!))

  function toggle() {
    if (selectable && rows[cursor]) at(cursor).toggleSelected()
  }

  function selectTo() {
    if (!selectable || !rows[cursor]) return
    let from = cursor
    while (from > 0 && !at(from).getIsSelected()) from--
    for (let index = from; index <= cursor; index++) at(index).toggleSelected(true)
  }

  function open() {
    if (link && rows[cursor]) go(link(rows[cursor]))
  }

  function act({ shortcut, label, run }: BulkAction<Row>) {
    if (!shortcut) return []
    const runOnRows = () => selected.length > 0 && run(selected)
    return [{ keys: shortcut.toLowerCase(), label, group, run: runOnRows }]
  }

  const selecting = [
    { keys: 'x', label: texts('select'), group, run: toggle },
    { keys: 'shift+x', label: texts('selectTo'), group, run: selectTo },
    {
      keys: 'ctrl+a',
      label: texts('selectAll'),
      group,
      run: () => table.toggleAllRowsSelected(true),
    },
    { keys: 'Escape', label: texts('unselect'), group, run: () => table.resetRowSelection(true) },
  ]

  useShortcuts([
    { keys: 'j', label: texts('move'), group, run: () => move(1) },
    { keys: 'k', label: texts('move'), group, run: () => move(-1) },
    { keys: 'Enter', label: texts('open'), group, run: open },
    ...(peek ? [{ keys: 'Space', label: texts('peek'), group, run: peek }] : []),
    ...(selectable ? selecting : []),
    ...bulk.flatMap(act),
  ])
}
