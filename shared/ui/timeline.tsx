import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'
import { When } from './values.tsx'

const discs = {
  neutral: 'bg-sunken text-ink-2',
  primary: 'bg-primary-soft text-primary',
  good: 'bg-good-soft text-good',
  accent: 'bg-accent-soft text-accent-text',
  bad: 'bg-bad-soft text-bad',
}

/** What happened, newest first. Children: `TimelineItem`. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="[&>li:last-child>span:first-child]:after:hidden">{children}</ol>
}

/** Money events `good`, moves `primary`, notes `accent`, calls by their outcome. `at`: ISO 8601. */
export function TimelineItem({
  icon: Icon,
  tone = 'neutral',
  title,
  detail,
  at,
}: {
  icon: LucideIcon
  tone?: keyof typeof discs
  title: ReactNode
  detail?: ReactNode
  at: string
}) {
  return (
    <li className="flex gap-3">
      <span className="relative flex flex-col items-center after:w-px after:grow after:bg-line">
        <span
          className={clsx(
            'my-0.5 grid size-[1.375rem] place-items-center rounded-full',
            discs[tone]
          )}
        >
          <Icon className="size-3" aria-hidden />
        </span>
      </span>
      <div className="min-w-0 grow pb-3 leading-[1.125rem]">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span>{title}</span>
          <span className="text-xs text-ink-2">
            <When at={at} as="datetime" />
          </span>
        </div>
        {detail && <div className="text-xs text-ink-2">{detail}</div>}
      </div>
    </li>
  )
}
