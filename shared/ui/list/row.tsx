import type { MouseEvent } from 'react'
import { clsx } from 'clsx'
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useUiTexts } from '../language.tsx'
import { Link, useNavigate } from '../link.tsx'
import { cellClass, widthClass, type TableProps } from './table_props.ts'
import type { Column, RowState } from './types.ts'

type RowOf<R extends object> = ReturnType<TableProps<R>['table']['getRow']>

type Props<R extends object> = TableProps<R> & { row: RowOf<R>; index: number }

/** A press anywhere opens it; its first strong cell is the link. */
export function Row<R extends object>({
  row,
  index,
  columns,
  bulk,
  cursor,
  setCursor,
  link,
  rowLabel,
  tall,
  rowStates,
  gone,
  isNarrow,
}: Props<R>) {
  const texts = useUiTexts('list')
  const go = useNavigate()
  const state = rowStates?.[row.id]
  const selected = row.getIsSelected()
  const href = link?.(row.original)
  const linked = columns.find(({ kind }) => kind === 'strong' || kind === 'name')

  function press(event: MouseEvent) {
    if (!href || (event.target as Element).closest('a, button, input, label')) return
    if (getSelection()?.toString()) return
    setCursor(index)
    go(href)
  }

  return (
    <tr
      data-row
      aria-selected={bulk.length > 0 ? selected : undefined}
      onClick={press}
      className={clsx(
        'group border-hairline *:border-b *:border-hairline',
        tall ? 'h-12' : 'h-9',
        href && 'cursor-pointer',
        gone.has(row.id) && 'line-through opacity-55',
        selected ? 'bg-row-sel' : index === cursor ? 'bg-row-cursor' : 'hover:bg-row-hover',
        index === cursor &&
          '[&>td:first-child]:shadow-[inset_3px_0_0_var(--primary)] rtl:[&>td:first-child]:shadow-[inset_-3px_0_0_var(--primary)]'
      )}
    >
      {bulk.length > 0 && (
        <td className="ps-5">
          {state ? (
            <StateIcon state={state} />
          ) : (
            <input
              type="checkbox"
              aria-label={texts('selectRow', { row: rowLabel(row.original) })}
              checked={selected}
              onChange={row.getToggleSelectedHandler()}
              className="check-box align-middle"
            />
          )}
        </td>
      )}
      {columns.map((column, place) => (
        <td
          key={column.key}
          className={clsx(
            'px-2 whitespace-nowrap first:ps-5 last:pe-4',
            cellClass[column.kind ?? 'text'],
            widthClass(column, isNarrow)
          )}
        >
          <Cell
            column={column}
            row={row.original}
            href={column === linked ? href : undefined}
            quiet={index === cursor}
          />
          {place === columns.length - 1 && state?.reason && (
            <span
              className={clsx(
                'block max-w-44 text-xs whitespace-normal',
                state.state === 'failed' ? 'text-bad' : 'text-good'
              )}
            >
              {state.reason}
            </span>
          )}
        </td>
      ))}
    </tr>
  )
}

function Cell<R>({
  column,
  row,
  href,
  quiet,
}: {
  column: Column<R>
  row: R
  href?: string
  quiet: boolean
}) {
  const content = column.cell(row)
  const cut = column.kind === 'name' ? 'block min-w-32 truncate' : undefined
  if (!href) return cut ? <span className={cut}>{content}</span> : content
  return (
    <Link href={href} className={clsx(cut, 'rounded-xs', quiet && 'outline-none')}>
      {content}
    </Link>
  )
}

const stateIcons = {
  busy: { icon: LoaderCircle, look: 'animate-spin text-primary' },
  done: { icon: Check, look: 'text-good' },
  failed: { icon: CircleAlert, look: 'text-bad' },
}

export function StateIcon({ state: { state } }: { state: RowState }) {
  const texts = useUiTexts('list')
  const { icon: Icon, look } = stateIcons[state]
  return <Icon role="img" aria-label={texts(state)} className={clsx('size-4', look)} />
}
