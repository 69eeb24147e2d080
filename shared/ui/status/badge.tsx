import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import type { LucideIcon } from 'lucide-react'

export type Tone = 'neutral' | 'primary' | 'accent' | 'good' | 'bad' | 'outline' | 'plain'

const grounds: Record<Tone, string> = {
  neutral: 'border-transparent bg-sunken text-ink-2',
  primary: 'border-transparent bg-primary-soft',
  accent: 'border-transparent bg-accent-soft',
  good: 'border-transparent bg-good-soft',
  bad: 'border-transparent bg-bad-soft',
  outline: 'border-[color-mix(in_oklab,var(--primary)_50%,transparent)] bg-surface',
  plain: 'border-edge bg-surface text-ink-2',
}

const iconColours: Record<Tone, string> = {
  neutral: 'text-ink-2',
  primary: 'text-primary',
  accent: 'text-accent-text',
  good: 'text-good',
  bad: 'text-bad',
  outline: 'text-primary',
  plain: 'text-ink-2',
}

/** A status: ground, icon and word, always the three. `flip`: the icon points where the text goes. */
export function Badge({
  tone,
  icon: Icon,
  flip,
  children,
}: {
  tone: Tone
  icon: LucideIcon
  flip?: boolean
  children: ReactNode
}) {
  return (
    <span
      className={clsx(
        'inline-flex h-[1.375rem] items-center gap-1 rounded-xs border px-1.5 text-xs font-medium whitespace-nowrap',
        grounds[tone]
      )}
    >
      <Icon
        className={clsx('size-[0.8125rem] shrink-0', iconColours[tone], flip && 'flip')}
        aria-hidden
      />
      {children}
    </span>
  )
}

/** As a badge without ground, for what stands in rows often: payments, stock, methods. */
export function Mark({
  tone,
  icon: Icon,
  flip,
  coloured,
  children,
}: {
  tone: Tone
  icon: LucideIcon
  flip?: boolean
  /** The word takes the colour too: what needs looking at. */
  coloured?: boolean
  children: ReactNode
}) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 whitespace-nowrap',
        coloured && iconColours[tone]
      )}
    >
      <Icon className={clsx('size-3.5 shrink-0', iconColours[tone], flip && 'flip')} aria-hidden />
      <span>{children}</span>
    </span>
  )
}

/** A count in a pill, beside a word. */
export function CountPill({
  children,
  tone = 'neutral',
}: {
  children: ReactNode
  tone?: 'neutral' | 'primary' | 'bad'
}) {
  const ground = {
    neutral: 'bg-sunken text-ink-2',
    primary: 'bg-primary-soft text-ink',
    bad: 'bg-bad-soft text-ink',
  }
  return (
    <span
      className={clsx(
        'inline-grid h-[1.125rem] min-w-[1.375rem] place-items-center rounded-full px-1.5 text-count',
        ground[tone]
      )}
    >
      {children}
    </span>
  )
}
