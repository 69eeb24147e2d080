import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Count } from '@marketplace/shared/ui/values'
import { Unknown } from './unknown.tsx'

type Props<Row> = {
  title: ReactNode
  /** How many the whole list at `href` has. */
  count?: number
  href: string
  /** Beside the count: a second list with its own number. */
  aside?: ReactNode
  /** Undefined where the service that knows is down. */
  rows: Row[] | undefined
  rowKey: (row: Row) => string
  children: (row: Row) => ReactNode
  /** Said where the list is empty. */
  none: string
}

/** The first lines of a list that another service keeps, and the way to the whole of it. */
export function ListCard<Row>(props: Props<Row>) {
  const { title, count, href, aside, rows, rowKey, children, none } = props
  const t = useTranslations('dashboard')
  return (
    <Card
      flush
      title={
        <>
          {title}
          {count !== undefined && (
            <Link href={href} className="rounded-full hover:underline" title={t('open')}>
              <CountPill>
                <Count value={count} />
              </CountPill>
            </Link>
          )}
          {aside}
        </>
      }
      aside={
        <Link href={href} className="font-medium text-primary hover:underline">
          {t('open')}
        </Link>
      }
    >
      {rows === undefined && (
        <div className="px-4 pb-4">
          <Unknown />
        </div>
      )}
      {rows?.length === 0 && <p className="px-4 pb-4 text-ink-2">{none}</p>}
      {rows && rows.length > 0 && (
        <CardRows>
          {rows.map((row) => (
            <div key={rowKey(row)}>{children(row)}</div>
          ))}
        </CardRows>
      )}
    </Card>
  )
}

/** A line that leads to what it is about. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center gap-3 px-4 py-1.5 hover:bg-row-hover focus-visible:-outline-offset-2"
    >
      {children}
    </Link>
  )
}
