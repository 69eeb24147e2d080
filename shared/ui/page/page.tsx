import type { ReactNode } from 'react'
import { Head } from '@inertiajs/react'
import { clsx } from 'clsx'

/** One page in the shell's frame. `paper` for details, forms and dashboards, `surface` for lists. */
export function Page({
  title,
  tone = 'surface',
  children,
}: {
  title: string
  tone?: 'surface' | 'paper'
  children: ReactNode
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={clsx(
        'relative flex h-full min-h-0 flex-col outline-none md:rounded-md xl:has-data-drawer:pe-96',
        tone === 'paper' ? 'bg-paper' : 'bg-surface'
      )}
    >
      <Head title={title} />
      {children}
    </main>
  )
}

/** What scrolls under a detail page's head. Leaves room for the bar at the foot. */
export function PageBody({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={clsx('min-h-0 grow overflow-y-auto p-3 pb-16', className)}>{children}</div>
}

/** Two columns of cards: the thing itself, and 348 of what belongs to it. One below the other on a phone. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 xl:grid-cols-[minmax(0,1fr)_21.75rem]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{main}</div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{side}</div>
    </div>
  )
}
