import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { usePage } from '@inertiajs/react'
import { useUiTexts } from '../language.tsx'
import { useHrefWithQuery } from '../link.tsx'
import { OnDemand } from '../on_demand.tsx'
import { useLiveRefresh } from '../refresh/use_live_refresh.ts'
import { useVisiting } from '../use_visiting.ts'
import { BulkBar } from './bulk_bar.tsx'
import { FilterBar } from './filter_bar.tsx'
import { FootBar, type Hint } from './foot_bar.tsx'
import { NewRows } from './new_rows.tsx'
import { NothingFound } from './nothing_found.tsx'
import { PhoneRows } from './phone_rows.tsx'
import { Table } from './table.tsx'
import type {
  BulkAction,
  Column,
  Filter,
  FindHits,
  Meta,
  Peek,
  RowGroup,
  RowState,
  Sort,
} from './types.ts'
import { useCursor } from './use_cursor.ts'
import { useListKeys } from './use_list_keys.ts'
import { useListQuery } from './use_list_query.ts'
import { useOpenFirst } from './use_open_first.ts'
import { useMedia } from './use_media.ts'
import { useSteadyRows } from './use_steady_rows.ts'
import { useRows } from './use_table.ts'

async function loadDrawer() {
  return (await import('./drawer.tsx')).default
}

export type ResourceIndexProps<Row extends object> = {
  /** Under which the browser keeps the choice of columns: `orders`. */
  name: string
  /** What the list is called by a screen reader. */
  label: string
  rows: Row[]
  meta: Meta
  rowKey: (row: Row) => string
  /** How a row is called: its order number, its name. */
  rowLabel: (row: Row) => string
  columns: Column<Row>[]
  /** The row's own page; the list's filters are added, so that it leads back to them. */
  href?: (row: Row) => string
  /** Rows of 48 instead of 36, for pictures and second lines. */
  tall?: boolean
  /** What the search field looks for (`?q=`). No field without it. */
  search?: string
  filters?: Filter[]
  sorts?: Sort[]
  bulk?: BulkAction<Row>[]
  rowStates?: Record<string, RowState>
  /** Starts a new group where the key of two rows in turn differs. */
  groupOf?: (row: Row) => RowGroup
  /** What is shown when there is nothing at all (not: nothing found). */
  empty: ReactNode
  /** What a search finds is shown below its field too. */
  findHits?: FindHits
  /** At the end of the filter bar. */
  aside?: ReactNode
  /** How often the list asks whether it changed, in ms. */
  refreshEvery?: number
  /** Space shows the row at the cursor beside the list. */
  peek?: Peek<Row>
  /** More keys for the foot bar. */
  hints?: Hint[]
}

/**
 * A list of things: search, filters, table, selection with a bulk bar, keys and pages. Its whole state is in
 * the URL; the server reads `q`, `sort`, `page` and the filters' keys.
 */
export function ResourceIndex<Row extends object>(props: ResourceIndexProps<Row>) {
  const { name, meta, columns, rowKey, href, filters = [], bulk = [] } = props
  const steady = useSteadyRows(props.rows, rowKey)
  const { rows, gone } = steady
  const texts = useUiTexts('list')
  const query = useListQuery()
  const carry = useHrefWithQuery()
  const table = useRows(name, rows, columns, rowKey)
  const { listRef, cursor, move, moveTo, setCursor, focus } = useCursor(name, rows, rowKey)
  const [peekedKey, setPeekedKey] = useState<string | null>(null)
  const visiting = useVisiting('here')
  const desk = useMedia('(min-width: 48rem)')
  const selected = table.getSelectedRowModel().rows.map((row) => row.original)
  const link = href && ((row: Row) => carry(href(row)))
  useLiveRefresh(true, props.refreshEvery)
  const narrowed = query.isNarrowed(['q', ...filters.map(({ key }) => key)])
  const peekedAt = peekedKey === null ? -1 : rows.findIndex((row) => rowKey(row) === peekedKey)
  const peeked = rows[peekedAt]
  useNewList(() => {
    setPeekedKey(null)
    table.resetRowSelection(true)
    setCursor(-1)
    listRef.current?.scrollTo({ top: 0 })
  })
  const openFirst = useOpenFirst(rows, link)
  useListKeys({
    ...{ rows, table, rowKey, bulk, selected, cursor, link },
    move: peeked ? (by) => show(peekedAt + by) : move,
    peek: props.peek && (() => (peeked ? closeDrawer(true) : show(Math.max(0, cursor)))),
  })

  /** Shows a row in the drawer; nothing where there is none. */
  function show(index: number) {
    const row = rows[index]
    if (!row) return
    moveTo(index)
    setPeekedKey(rowKey(row))
  }
  function closeDrawer(returns: boolean) {
    setPeekedKey(null)
    if (returns) focus(peekedAt)
  }

  const hints = [
    { keys: ['J', 'K'], label: texts('hintMove') },
    ...(bulk.length > 0 ? [{ keys: ['X'], label: texts('hintSelect') }] : []),
    ...(props.peek ? [{ keys: ['Space'], label: texts('hintPeek') }] : []),
    ...(href ? [{ keys: ['Enter'], label: texts('hintOpen') }] : []),
    ...(props.hints ?? []),
  ]
  const parts = {
    ...{ ...props, filters, bulk, table, cursor, setCursor, link, gone, openFirst },
    dimmed: visiting,
    isNarrow: peeked !== undefined,
    listed: new Set(rows.map(rowKey)),
  }
  return (
    <div className="relative flex min-h-0 grow flex-col">
      <FilterBar {...parts} />
      <NewRows {...steady} />
      <div ref={listRef} {...keepsPlace} className="scroll-edge min-h-0 grow overflow-auto">
        {rows.length === 0 ? (
          narrowed ? (
            <NothingFound />
          ) : (
            props.empty
          )
        ) : desk ? (
          <Table {...parts} />
        ) : (
          <PhoneRows {...parts} />
        )}
        {bulk.length > 0 && rows.length > 0 && <div className="h-16" />}
      </div>
      <BulkBar actions={bulk} selected={selected} onClear={() => table.resetRowSelection(true)} />
      <FootBar meta={meta} hints={hints} shown={rows.length} />
      {props.peek && peeked && link && (
        <OnDemand
          load={loadDrawer}
          wanted={peekedKey}
          props={{
            label: props.rowLabel(peeked),
            title: props.peek.title(peeked),
            badges: props.peek.badges?.(peeked),
            href: link(peeked),
            up: peekedAt > 0 ? () => show(peekedAt - 1) : undefined,
            down: peekedAt < rows.length - 1 ? () => show(peekedAt + 1) : undefined,
            onClose: closeDrawer,
            children: props.peek.body(peeked),
          }}
        />
      )}
    </div>
  )
}

/** Inertia's mark for what is scrolled to its place again when one comes back. */
const keepsPlace = { 'scroll-region': '' }

/** Another list under the same roof: nothing of the one before stays selected or scrolled to. Not at first. */
function useNewList(begin: () => void) {
  const { url } = usePage()
  const shown = useRef(url)
  const beginAnew = useEffectEvent(begin)
  useEffect(() => {
    if (shown.current === url) return
    shown.current = url
    beginAnew()
  }, [url])
}
