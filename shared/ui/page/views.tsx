import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { Link, useNavigate } from '../link.tsx'
import { CountPill } from '../status/badge.tsx'
import { Count } from '../values.tsx'

export type View = { key: string; label: ReactNode; count?: number; href: string; tone?: 'bad' }

/** The ways to look at a list, as tabs of 36; `,` and `;` go through them. */
export function Views({ views, active }: { views: View[]; active: string }) {
  const texts = useUiTexts('list')
  const at = views.findIndex(({ key }) => key === active)
  const visit = useNavigate()
  const go = (view?: View) => view && visit(view.href)
  useShortcuts([
    { keys: ',', label: texts('otherView'), group: 'list', run: () => go(views[at - 1]) },
    { keys: ';', label: texts('otherView'), group: 'list', run: () => go(views[at + 1]) },
  ])
  return (
    <nav
      aria-label={texts('views')}
      className="flex h-9 shrink-0 gap-5 overflow-x-auto border-b border-line px-5 [scrollbar-width:none]"
    >
      {views.map((view) => (
        <Link
          key={view.key}
          href={view.href}
          aria-current={view.key === active ? 'page' : undefined}
          className={clsx(
            'flex shrink-0 items-center gap-2 border-b-2 text-s',
            view.key === active
              ? 'border-primary font-medium text-ink'
              : 'border-transparent text-ink-2 hover:text-ink'
          )}
        >
          {view.label}
          {view.count !== undefined && (
            <CountPill tone={view.tone ?? (view.key === active ? 'primary' : 'neutral')}>
              <Count value={view.count} />
            </CountPill>
          )}
        </Link>
      ))}
    </nav>
  )
}
