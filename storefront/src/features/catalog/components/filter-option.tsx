import Link from 'next/link'
import type { ReactNode } from 'react'
import { Check } from 'lucide-react'
import { LinkPending } from '@/components/ui/link-pending'

type Props = {
  href: string
  chosen: boolean
  kind: 'box' | 'link' | 'round'
  count?: number
  children: ReactNode
}

function Mark({ chosen, kind }: Pick<Props, 'chosen' | 'kind'>) {
  const shape = kind === 'box' ? 'rounded-[6px]' : 'rounded-full'
  const look = chosen
    ? 'border-primary bg-primary text-primary-ink'
    : 'border-line-strong bg-surface'
  return (
    <span aria-hidden className={`grid size-5 shrink-0 place-items-center border ${shape} ${look}`}>
      {chosen && kind === 'box' && <Check size={14} strokeWidth={3} />}
      {chosen && kind === 'round' && <span className="size-2 rounded-full bg-primary-ink" />}
    </span>
  )
}

/**
 * One choice of a filter: a link, so that it works without a script; chosen again it takes itself away. What
 * would find nothing cannot be chosen.
 */
export function FilterOption({ href, chosen, kind, count, children }: Props) {
  if (count === 0 && !chosen) {
    return (
      <span className="flex min-h-9 items-center gap-3 text-s text-ink-2">
        {kind !== 'link' && <Mark chosen={false} kind={kind} />}
        <span className="flex grow items-center gap-2">{children}</span>
        <span className="figures">0</span>
      </span>
    )
  }
  return (
    <Link
      href={href}
      rel="nofollow"
      prefetch={false}
      scroll={false}
      aria-current={chosen ? 'true' : undefined}
      className={`flex min-h-11 items-center gap-3 text-s hover:text-primary lg:min-h-9 ${kind === 'link' ? 'hover:underline aria-[current]:font-semibold' : ''}`}
    >
      {kind !== 'link' && <Mark chosen={chosen} kind={kind} />}
      <span className="flex grow items-center gap-2">{children}</span>
      <LinkPending />
      {count !== undefined && <span className="figures text-ink-2">{count}</span>}
    </Link>
  )
}
