import { Menu, MenuCheck, MenuItem } from '../menu.tsx'
import type { PopupButton } from '../on_demand.tsx'
import type { Column, Sort } from './types.ts'
import { useListQuery } from './use_list_query.ts'
import type { RowsTable } from './use_table.ts'

/** The orders that a list can have; the first is its own. */
export function SortMenu({
  button,
  sorts,
  current,
}: PopupButton & { sorts: Sort[]; current: Sort }) {
  const query = useListQuery()
  return (
    <Menu trigger={button} opens>
      {sorts.map((sort) => (
        <MenuItem
          key={sort.value}
          checked={sort === current}
          onClick={() => query.set({ sort: sort === sorts[0] ? null : sort.value })}
        >
          {sort.label}
        </MenuItem>
      ))}
    </Menu>
  )
}

/** The columns that can be put away. */
export function ColumnsMenu<Row extends object>({
  button,
  columns,
  table,
}: PopupButton & { columns: Column<Row>[]; table: RowsTable<Row> }) {
  return (
    <Menu trigger={button} opens>
      {columns.map(({ key, head }) => {
        const column = table.getColumn(key)
        return (
          <MenuCheck
            key={key}
            checked={column?.getIsVisible() ?? true}
            onChange={(on) => column?.toggleVisibility(on)}
          >
            {head}
          </MenuCheck>
        )
      })}
    </Menu>
  )
}
