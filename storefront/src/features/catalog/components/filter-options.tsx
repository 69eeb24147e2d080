'use client'

import Link from 'next/link'
import { Check } from '@/components/ui/icons'
import { LinkPending } from '@/components/ui/link-pending'
import { Stars } from '@/components/ui/stars'

export type Option = {
  label: string
  href: string
  chosen: boolean
  count?: number
  /** Shown in the place of the label's words, which are then read aloud. */
  stars?: { average: number; text: string }
}

type Kind = 'box' | 'link' | 'round'
type OptionProps = { option: Option; kind: Kind }

/** All choices of a group, which the page sends as data and not as elements. */
export function FilterOptions({ options, kind }: { options: Option[]; kind: Kind }) {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.label}>
          <FilterOption option={option} kind={kind} />
        </li>
      ))}
    </ul>
  )
}

/**
 * One choice of a filter: a link, so that it works without a script; chosen again it takes itself away. What
 * would find nothing cannot be chosen.
 */
export function FilterOption({ option, kind }: OptionProps) {
  const { href, chosen, count } = option
  if (count === 0 && !chosen) {
    return (
      <span className="flex min-h-9 items-center gap-3 text-s text-ink-2">
        {kind !== 'link' && <Mark chosen={false} kind={kind} />}
        <span className="flex grow items-center gap-2">
          <Label option={option} kind={kind} />
        </span>
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
      <span className="flex grow items-center gap-2">
        <Label option={option} kind={kind} />
      </span>
      <LinkPending />
      {count !== undefined && <span className="figures text-ink-2">{count}</span>}
    </Link>
  )
}

function Label({ option: { label, stars }, kind }: OptionProps) {
  if (kind === 'box') return <span className="text-m font-semibold">{label}</span>
  if (!stars) return label
  return (
    <>
      <span className="sr-only">{label}</span>
      <Stars average={stars.average} />
      <span aria-hidden>{stars.text}</span>
    </>
  )
}

function Mark({ chosen, kind }: { chosen: boolean; kind: Kind }) {
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
