import type { ReactNode } from 'react'
import { ArrowUpDown, Columns3 } from 'lucide-react'
import { Button } from '../button.tsx'
import { useUiTexts } from '../language.tsx'
import { PopupOnDemand } from '../on_demand.tsx'
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
        {sorts && <Sorts sorts={sorts} />}
        {table && optional.length > 0 && <Columns columns={optional} table={table} />}
      </div>
    </div>
  )
}

async function loadMenus() {
  return import('./list_menus.tsx')
}

function Sorts({ sorts }: { sorts: Sort[] }) {
  const query = useListQuery()
  const current = sorts.find(({ value }) => value === query.get('sort')) ?? sorts[0]!
  return (
    <PopupOnDemand
      kind="menu"
      button={
        <Button tone="quiet" icon={ArrowUpDown}>
          {current.label}
        </Button>
      }
      load={async () => (await loadMenus()).SortMenu}
      popup={{ sorts, current }}
    />
  )
}

function Columns<Row extends object>(popup: { columns: Column<Row>[]; table: RowsTable<Row> }) {
  const texts = useUiTexts('list')
  return (
    <span className="max-md:hidden">
      <PopupOnDemand
        kind="menu"
        button={
          <Button tone="quiet" icon={Columns3}>
            {texts('columns')}
          </Button>
        }
        load={async () => (await loadMenus()).ColumnsMenu<Row>}
        popup={popup}
      />
    </span>
  )
}
