import { Fragment, type ReactNode } from 'react'
import { clsx } from 'clsx'
import { useUiTexts } from '../language.tsx'
import { Link } from '../link.tsx'
import { StateIcon } from './row.tsx'
import type { TableProps } from './table_props.ts'
import type { Column } from './types.ts'

/** The same rows where a table has no room: name and amount, then the rest that was chosen for a phone. */
export function PhoneRows<R extends object>({
  label,
  table,
  columns,
  bulk,
  link,
  rowLabel,
  dimmed,
  gone,
  rowStates,
}: TableProps<R>) {
  const texts = useUiTexts('list')
  const at = (place: Column<R>['phone']) => columns.filter(({ phone }) => phone === place)
  return (
    <ul aria-label={label} className={clsx('transition-opacity', dimmed && 'opacity-55')}>
      {table.getRowModel().rows.map((row) => (
        <li
          key={row.id}
          data-row
          className={clsx(
            'relative flex items-start gap-3 border-b border-hairline px-4 py-3',
            row.getIsSelected() && 'bg-row-sel',
            gone.has(row.id) && 'line-through opacity-55'
          )}
        >
          {bulk.length > 0 && (
            <label className="relative z-10 -m-3 grid size-11 shrink-0 place-items-center">
              {rowStates?.[row.id] ? (
                <StateIcon state={rowStates[row.id]!} />
              ) : (
                <input
                  type="checkbox"
                  aria-label={texts('selectRow', { row: rowLabel(row.original) })}
                  checked={row.getIsSelected()}
                  onChange={row.getToggleSelectedHandler()}
                  className="check-box"
                />
              )}
            </label>
          )}
          {at('image').map((column) => (
            <Fragment key={column.key}>{column.cell(row.original)}</Fragment>
          ))}
          <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-1">
            <div className="flex items-baseline gap-3">
              <span className="min-w-0 grow truncate text-card font-medium">
                {link ? (
                  <Link href={link(row.original)} className="after:absolute after:inset-0">
                    <Cells columns={at('title')} row={row.original} />
                  </Link>
                ) : (
                  <Cells columns={at('title')} row={row.original} />
                )}
              </span>
              <span className="shrink-0 font-medium">
                <Cells columns={at('aside')} row={row.original} />
              </span>
            </div>
            <Line columns={at('line')} row={row.original} />
            <Line columns={at('badge')} row={row.original} />
            {rowStates?.[row.id]?.reason && (
              <p className="text-xs text-bad">{rowStates[row.id]!.reason}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Line<R>({ columns, row }: { columns: Column<R>[]; row: R }) {
  if (columns.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
      <Cells columns={columns} row={row} />
    </div>
  )
}

function Cells<R>({ columns, row }: { columns: Column<R>[]; row: R }) {
  return columns.map((column) => <Fragment key={column.key}>{wrap(column.cell(row))}</Fragment>)
}

function wrap(content: ReactNode) {
  return typeof content === 'string' ? <span>{content}</span> : content
}
