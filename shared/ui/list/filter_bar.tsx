import type { ReactNode } from 'react'
import { ArrowUpDown, Columns3 } from 'lucide-react'
import { Button } from '../button.tsx'
import { useUiTexts } from '../language.tsx'
import { Menu, MenuCheck, MenuItem } from '../menu.tsx'
import { Filters } from './filters.tsx'
import { SearchField } from './search_field.tsx'
import type { Column, Filter, FindHits, Sort } from './types.ts'
import { useListQuery } from './use_list_query.ts'
import type { RowsTable } from './use_table.ts'

type Props<Row extends object> = {
  search?: string
  /** Enter in the search: the first of what is found for these words is opened. */
  openFirst?: (words: string) => void
  findHits?: FindHits
  /** Keys of the rows that are shown. */
  listed?: ReadonlySet<string>
  /** Beside the order and the columns: what saves a view. */
  aside?: ReactNode
  filters: Filter[]
  sorts?: Sort[]
  /** With the table whose columns can be put away. */
  columns?: Column<Row>[]
  table?: RowsTable<Row>
}

/** 48 high: search, filters that hold, one more filter; order and columns at the end. */
export function FilterBar<Row extends object>({
  search,
  openFirst,
  findHits,
  listed,
  aside,
  filters,
  sorts,
  columns = [],
  table,
}: Props<Row>) {
  const optional = columns.filter((column) => column.optional)
  if (!search && filters.length === 0 && !sorts && optional.length === 0) return null
  return (
    <div className="flex min-h-12 shrink-0 items-center gap-2 border-b border-line px-3 py-2 max-md:flex-wrap md:px-5">
      {search && (
        <SearchField label={search} onEnter={openFirst} findHits={findHits} listed={listed} />
      )}
      <Filters filters={filters} />
      <div className="ms-auto flex items-center gap-1">
        {aside}
        {sorts && <SortMenu sorts={sorts} />}
        {table && optional.length > 0 && <ColumnsMenu columns={optional} table={table} />}
      </div>
    </div>
  )
}

function SortMenu({ sorts }: { sorts: Sort[] }) {
  const query = useListQuery()
  const current = sorts.find(({ value }) => value === query.get('sort')) ?? sorts[0]!
  return (
    <Menu
      trigger={
        <Button tone="quiet" icon={ArrowUpDown}>
          {current.label}
        </Button>
      }
    >
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

function ColumnsMenu<Row extends object>({
  columns,
  table,
}: {
  columns: Column<Row>[]
  table: RowsTable<Row>
}) {
  const texts = useUiTexts('list')
  return (
    <span className="max-md:hidden">
      <Menu
        trigger={
          <Button tone="quiet" icon={Columns3}>
            {texts('columns')}
          </Button>
        }
      >
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
    </span>
  )
}
