import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react'
import { IconButton, IconLink } from '../button.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { useMedia } from './use_media.ts'

type Props = {
  /** How its row is called. */
  label: string
  title: ReactNode
  badges?: ReactNode
  /** The row's own page. */
  href: string
  /** To the rows before and after it. */
  up?: () => void
  down?: () => void
  /** `returns`: whether the focus goes back to the list. */
  onClose: (returns: boolean) => void
  children: ReactNode
}

/**
 * What belongs to a row, beside its list: it pushes the list from 1280 up, lies over it below and fills a phone. It has
 * the focus, so that it is read out and scrolled by keys, while J and K go on through the list.
 */
export default function Drawer({ label, title, badges, href, up, down, onClose, children }: Props) {
  const texts = useUiTexts('list')
  const box = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const pushes = useMedia('(min-width: 80rem)')
  useShortcuts([
    { keys: 'Escape', label: texts('closeDrawer'), group: 'list', run: () => onClose(true) },
  ])
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) body.current?.focus({ preventScroll: true })
    body.current?.scrollTo({ top: 0 })
  }, [label])

  /** Nobody is to tab through what lies under it. */
  function leave({ relatedTarget }: FocusEvent) {
    if (!pushes && relatedTarget && !box.current?.contains(relatedTarget)) onClose(false)
  }

  return createPortal(
    <aside
      ref={box}
      data-drawer
      aria-label={label}
      onBlur={leave}
      className="absolute inset-y-0 end-0 z-30 flex w-96 max-w-full flex-col border-s border-line bg-paper shadow-2 max-sm:w-full md:rounded-e-md xl:shadow-none"
    >
      <p role="status" className="sr-only">
        {label}
      </p>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface py-2 ps-4 pe-2">
        <h2 className="text-card font-semibold">{title}</h2>
        {badges}
        <span className="ms-auto flex items-center">
          <IconButton icon={ChevronUp} label={texts('previousRow')} disabled={!up} onClick={up} />
          <IconButton icon={ChevronDown} label={texts('nextRow')} disabled={!down} onClick={down} />
          <IconLink icon={Maximize2} label={texts('open')} href={href} />
          <IconButton icon={X} label={texts('closeDrawer')} onClick={() => onClose(true)} />
        </span>
      </header>
      <div
        ref={body}
        // What is longer than its place is scrolled by keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={label}
        className="min-h-0 grow overflow-y-auto p-3 outline-none"
      >
        {children}
      </div>
    </aside>,
    document.getElementById('main')!
  )
}
