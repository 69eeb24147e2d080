import { useRef, type KeyboardEvent } from 'react'
import { ArrowUpDown, Columns3, Search } from 'lucide-react'
import { Button } from '../button.tsx'
import { Key } from '../keys/key.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { Menu, MenuCheck, MenuItem } from '../menu.tsx'
import { Filters } from './filters.tsx'
import type { Column, Filter, Sort } from './types.ts'
import { useListQuery } from './use_list_query.ts'
import { useSearchWords } from './use_search_words.ts'
import type { RowsTable } from './use_table.ts'

type Props<Row extends object> = {
  search?: string
  /** Enter in the search: the first of what is found for these words is opened. */
  openFirst?: (words: string) => void
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
  filters,
  sorts,
  columns = [],
  table,
}: Props<Row>) {
  const optional = columns.filter((column) => column.optional)
  if (!search && filters.length === 0 && !sorts && optional.length === 0) return null
  return (
    <div className="flex min-h-12 shrink-0 items-center gap-2 border-b border-line px-3 py-2 max-md:flex-wrap md:px-5">
      {search && <SearchField label={search} onEnter={openFirst} />}
      <Filters filters={filters} />
      <div className="ms-auto flex items-center gap-1">
        {sorts && <SortMenu sorts={sorts} />}
        {table && optional.length > 0 && <ColumnsMenu columns={optional} table={table} />}
      </div>
    </div>
  )
}

/** What the lists' servers take. */
const longest = 100

/** Looks while one types; `/` goes to it, Enter opens what is found, Escape leaves it and its words. */
function SearchField({ label, onEnter }: { label: string; onEnter?: (words: string) => void }) {
  const texts = useUiTexts('list')
  const input = useRef<HTMLInputElement>(null)
  const [words, type] = useSearchWords()
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && words.trim()) onEnter?.(words.trim())
    if (event.key !== 'Escape') return
    // The browser itself would empty the field.
    event.preventDefault()
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  useShortcuts([
    { keys: '/', label: texts('search'), group: 'everywhere', run: () => input.current?.select() },
  ])
  return (
    <label className="field-box flex h-8 w-60 min-w-0 items-center gap-2 px-2.5 max-md:h-11 max-md:w-full">
      <Search className="size-4 shrink-0 text-ink-2" aria-hidden />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        className="h-full w-full min-w-0 bg-transparent outline-none max-md:text-m"
      />
      <Key>/</Key>
    </label>
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
