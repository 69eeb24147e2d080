import type { ReactNode } from 'react'

type Props = { title: string; lead?: string; children?: ReactNode }

/** A page's h1, a line under it, and its actions at the end. */
export function PageHeading({ title, lead, children }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="type-page">{title}</h1>
        {lead && <p className="mt-1 text-ink-2">{lead}</p>}
      </div>
      {children && <div className="flex flex-wrap gap-3">{children}</div>}
    </div>
  )
}
