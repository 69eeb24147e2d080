import type { ReactNode } from 'react'

type Props = { title: string; lead: string; children: ReactNode; footer: ReactNode }

export function AuthFrame({ title, lead, children, footer }: Props) {
  return (
    <div className="shell py-12 lg:py-16">
      <div className="mx-auto w-full max-w-110">
        <h1 className="type-page">{title}</h1>
        <p className="mt-2 wrap-anywhere text-ink-2">{lead}</p>
        <div className="panel mt-6 p-4 sm:p-6">{children}</div>
        <p className="mt-6 text-ink-2">{footer}</p>
      </div>
    </div>
  )
}
