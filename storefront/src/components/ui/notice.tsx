import type { ReactNode } from 'react'

type Props = {
  icon: ReactNode
  title: string
  text: string
  level?: 'h1' | 'h2'
  children?: ReactNode
}

/** An empty state or an error: the arch, what happened, one way on. */
export function Notice({ icon, title, text, level: Heading = 'h2', children }: Props) {
  return (
    <div className="panel mx-auto flex w-full max-w-2xl flex-col items-center px-6 py-12 text-center">
      <span className="clip-arch grid h-26 w-21 place-items-center bg-primary-soft pt-4 text-primary">
        {icon}
      </span>
      <Heading className="type-panel mt-4">{title}</Heading>
      <p className="mt-2 max-w-[26em] text-balance text-ink-2">{text}</p>
      {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  )
}
