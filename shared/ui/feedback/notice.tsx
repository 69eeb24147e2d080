import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'

const looks: Record<string, { icon: LucideIcon; ground: string; colour: string }> = {
  info: { icon: Info, ground: 'bg-primary-soft', colour: 'text-primary' },
  quiet: { icon: Info, ground: 'bg-sunken', colour: 'text-ink-2' },
  good: { icon: CircleCheck, ground: 'bg-good-soft', colour: 'text-good' },
  warn: { icon: TriangleAlert, ground: 'bg-accent-soft', colour: 'text-accent-text' },
  bad: { icon: CircleAlert, ground: 'bg-bad-soft', colour: 'text-bad' },
}

/** A sentence that explains or warns, on its place in the page. */
export function Notice({
  tone = 'info',
  icon,
  action,
  children,
}: {
  tone?: 'info' | 'quiet' | 'good' | 'warn' | 'bad'
  icon?: LucideIcon
  action?: ReactNode
  children: ReactNode
}) {
  const look = looks[tone]!
  const Icon = icon ?? look.icon
  return (
    <div className={clsx('flex items-start gap-2.5 rounded-sm px-3 py-2.5', look.ground)}>
      <Icon className={clsx('mt-0.5 size-4 shrink-0', look.colour)} aria-hidden />
      <div className="min-w-0 grow">{children}</div>
      {action}
    </div>
  )
}
