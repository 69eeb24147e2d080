import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { ArrowLeft, ChevronDown, ChevronRight, ChevronUp, Menu } from 'lucide-react'
import { IconButton, IconLink } from '../button.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { Link, useHrefWithQuery, useNavigate } from '../link.tsx'
import { useLiveRefresh } from '../refresh/use_live_refresh.ts'
import { useShell } from '../shell/shell_context.tsx'
import { Ltr } from '../values.tsx'

/** The head of a list, dashboard or first form: 52 high, the one primary action at its end. */
export function ListHeader({
  title,
  badges,
  aside,
  actions,
  line,
}: {
  title: ReactNode
  badges?: ReactNode
  aside?: ReactNode
  actions?: ReactNode
  /** A line below, where no views follow. */ line?: boolean
}) {
  return (
    <header
      className={clsx(
        'flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2 md:px-5',
        line && 'border-b border-line bg-surface md:rounded-t-md'
      )}
    >
      <MenuButton />
      <h1 className="text-title font-semibold">{title}</h1>
      {badges}
      {aside && <div className="text-ink-2 max-sm:hidden">{aside}</div>}
      <div className="ms-auto flex flex-wrap items-center justify-end gap-2">{actions}</div>
    </header>
  )
}

export type Position = {
  index: number
  total: number
  previous?: string | null
  next?: string | null
}

/**
 * The head of a detail page: back to the list it came from (with its filters), what it is, its badges, where
 * it stands in the list, and its actions (on a phone they stand in a bar below). The page refreshes by itself;
 * `live={false}` is for one that shows nothing saved, such as a new thing's form.
 */
export function DetailHeader({
  back,
  title,
  badges,
  position,
  actions,
  live = true,
}: {
  back: { href: string; label: string }
  title: ReactNode
  badges?: ReactNode
  position?: Position
  actions?: ReactNode
  live?: boolean
}) {
  const carry = useHrefWithQuery()
  useLiveRefresh(live)
  return (
    <header className="shrink-0 border-line bg-surface max-md:contents md:flex md:min-h-14 md:flex-wrap md:items-center md:justify-end md:gap-2 md:rounded-t-md md:border-b md:px-5 md:py-1.5">
      <div className="flex min-w-0 shrink-0 grow items-center gap-2 border-line bg-surface max-md:min-h-14 max-md:grow-0 max-md:border-b max-md:px-2 max-md:py-1.5">
        <IconLink icon={ArrowLeft} flip label={back.label} href={carry(back.href)} />
        <div className="flex min-w-0 flex-col md:flex-row md:items-center md:gap-2">
          <span className="flex shrink-0 items-center gap-2 text-ink-2 max-md:text-xs">
            <Link href={carry(back.href)} className="hover:text-ink">
              {back.label}
            </Link>
            <ChevronRight className="flip size-4 max-md:hidden" aria-hidden />
          </span>
          <div className="flex min-w-0 items-center gap-x-2 max-md:flex-wrap">
            <h1 className="truncate text-title font-semibold">{title}</h1>
            {badges && <div className="flex items-center gap-2 max-md:flex-wrap">{badges}</div>}
          </div>
        </div>
        {position && <Neighbours {...position} />}
      </div>
      {actions && (
        <div className="flex items-center gap-2 bg-surface empty:hidden max-md:order-1 max-md:flex-wrap max-md:border-t max-md:border-line max-md:p-3 max-md:*:grow max-md:[&>a]:h-12 max-md:[&>button]:h-12 max-md:[&>button]:rounded-md">
          {actions}
        </div>
      )}
    </header>
  )
}

/** Previous and next of the list, up and down: nothing to mirror. */
function Neighbours({ index, total, previous, next }: Position) {
  const texts = useUiTexts('page')
  const carry = useHrefWithQuery()
  const visit = useNavigate()
  const go = (href?: string | null) => href && visit(carry(href))
  useShortcuts([
    { keys: 'j', label: texts('next'), group: 'page', run: () => go(next) },
    { keys: 'k', label: texts('previous'), group: 'page', run: () => go(previous) },
  ])
  return (
    <div className="ms-auto flex shrink-0 items-center">
      <Ltr className="me-1 text-xs text-ink-2 max-md:hidden">{`${index} / ${total}`}</Ltr>
      <IconLink
        icon={ChevronUp}
        label={texts('previous')}
        href={previous ? carry(previous) : undefined}
      />
      <IconLink icon={ChevronDown} label={texts('next')} href={next ? carry(next) : undefined} />
    </div>
  )
}

/** Opens the navigation on a phone. */
export function MenuButton() {
  const texts = useUiTexts('shell')
  const { openMenu } = useShell()
  return (
    <span className="md:hidden">
      <IconButton icon={Menu} label={texts('menu')} onClick={openMenu} />
    </span>
  )
}
