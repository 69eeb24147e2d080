import { Fragment } from 'react'
import { clsx } from 'clsx'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useUiTexts } from '../language.tsx'
import { Link } from '../link.tsx'
import { Row } from './row.tsx'
import { widthClass, type TableProps } from './table_props.ts'
import type { Column, RowGroup } from './types.ts'
import { useListQuery } from './use_list_query.ts'
import { Count } from '../values.tsx'

/** Hairlines, no zebra, heads that stay; amounts at the physical right with their head. */
export function Table<R extends object>(props: TableProps<R>) {
  const { label, table, bulk, dimmed, groupOf } = props
  const texts = useUiTexts('list')
  const columns = shownColumns(props)
  const rows = table.getRowModel().rows
  const width = columns.length + (bulk.length > 0 ? 1 : 0)
  return (
    <table
      className={clsx(
        'w-full border-separate border-spacing-0 transition-opacity',
        dimmed && 'opacity-55'
      )}
      aria-label={label}
    >
      <thead className="sticky top-0 z-10 bg-surface">
        <tr className="h-8">
          {bulk.length > 0 && (
            <th scope="col" className="w-11 border-b border-line ps-5 text-start">
              <input
                type="checkbox"
                aria-label={texts('selectAll')}
                checked={table.getIsAllRowsSelected()}
                ref={(box) => {
                  if (box) box.indeterminate = table.getIsSomeRowsSelected()
                }}
                onChange={table.getToggleAllRowsSelectedHandler()}
                className="check-box align-middle"
              />
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.key} column={column} isNarrow={props.isNarrow} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {groupOf && (
              <GroupRow
                group={startsGroup(rows, index, groupOf)}
                width={width}
                indent={bulk.length > 0}
              />
            )}
            <Row {...props} columns={columns} row={row} index={index} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function shownColumns<R extends object>({ table, columns }: TableProps<R>): Column<R>[] {
  return columns.filter(({ key }) => table.getColumn(key)?.getIsVisible() ?? true)
}

function startsGroup<R extends object>(
  rows: { original: R }[],
  index: number,
  groupOf: (row: R) => RowGroup
): RowGroup | null {
  const group = groupOf(rows[index]!.original)
  return index > 0 && groupOf(rows[index - 1]!.original).key === group.key ? null : group
}

function GroupRow({
  group,
  width,
  indent,
}: {
  group: RowGroup | null
  width: number
  indent: boolean
}) {
  if (!group) return null
  return (
    <tr className="h-7 bg-row-hover">
      {indent && <td className="border-b border-hairline" />}
      <th
        scope="rowgroup"
        colSpan={indent ? width - 1 : width}
        className="border-b border-hairline px-2 text-start text-xs font-medium first:ps-5"
      >
        <span className={group.tone === 'bad' ? 'text-bad' : 'text-ink-2'}>{group.label}</span>
        {group.count !== undefined && (
          <span className="ms-2 text-ink-2">
            <Count value={group.count} />
          </span>
        )}
      </th>
    </tr>
  )
}

function Head<R>({ column, isNarrow }: { column: Column<R>; isNarrow: boolean }) {
  const query = useListQuery()
  const { head, kind = 'text', sort } = column
  const sorted = sort && query.get('sort').replace(/^-/, '') === sort
  const down = sorted && query.get('sort').startsWith('-')
  const Arrow = down ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}
      className={clsx(
        'border-b border-line px-2 text-start text-xs font-medium whitespace-nowrap text-ink-2 first:ps-5 last:pe-4',
        kind === 'amount' && 'amount-cell',
        kind === 'number' && 'text-end',
        widthClass(column, isNarrow)
      )}
    >
      {sort ? (
        <Link
          href={query.hrefWith({ sort: sorted && !down ? `-${sort}` : sort })}
          className={clsx('inline-flex items-center gap-1 hover:text-ink', sorted && 'text-ink')}
        >
          {head}
          {sorted && <Arrow className="size-3.5" aria-hidden />}
        </Link>
      ) : (
        head
      )}
    </th>
  )
}
