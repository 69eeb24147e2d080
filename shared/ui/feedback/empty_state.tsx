import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'

const grounds = {
  good: 'bg-good-soft text-good',
  neutral: 'bg-sunken text-ink-2',
  bad: 'bg-bad-soft text-bad',
  accent: 'bg-accent-soft text-accent-text',
  primary: 'bg-primary-soft text-primary',
}

/** Nothing here: good news and the next thing, what to try instead, or what still works. One way on. */
export function EmptyState({
  icon: Icon,
  tone = 'neutral',
  title,
  text,
  action,
}: {
  icon: LucideIcon
  tone?: keyof typeof grounds
  title: ReactNode
  text?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-1 px-6 py-12 text-center">
      <span className={clsx('mb-2 grid size-11 place-items-center rounded-md', grounds[tone])}>
        <Icon className="size-5" aria-hidden />
      </span>
      <p className="text-card font-semibold">{title}</p>
      {text && <p className="text-ink-2">{text}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
