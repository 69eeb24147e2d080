import type { ReactNode } from 'react'
import { clsx } from 'clsx'

/** A card of a detail page: a head of 44 with a title and what belongs at its end, then rows or text. */
export function Card({
  title,
  aside,
  flush,
  className,
  children,
}: {
  title?: ReactNode
  aside?: ReactNode
  /** Rows that reach the card's edges. */
  flush?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <section className={clsx('overflow-clip rounded-md border border-line bg-surface', className)}>
      {title && (
        <header className="flex min-h-11 items-center gap-2 ps-4 pe-3">
          <h2 className="flex min-w-0 grow items-center gap-2 text-card font-semibold">{title}</h2>
          {aside && <div className="flex shrink-0 items-center gap-2 text-ink-2">{aside}</div>}
        </header>
      )}
      <div className={clsx(!flush && (title ? 'px-4 pb-4' : 'px-4 py-3'))}>{children}</div>
    </section>
  )
}

/** Rows inside a flush card, hairlines between and above. */
export function CardRows({ children }: { children: ReactNode }) {
  return (
    <div className="border-t border-hairline *:border-hairline [&>*+*]:border-t">{children}</div>
  )
}

/** Labels with their values, in a list; `wide`: two beside each other. */
export function Facts({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return <dl className={clsx('grid gap-x-10 gap-y-2.5', wide && 'sm:grid-cols-2')}>{children}</dl>
}

export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0 font-medium" dir="auto">
        {children}
      </dd>
    </div>
  )
}
