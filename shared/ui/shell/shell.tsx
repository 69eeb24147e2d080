import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { router, usePage } from '@inertiajs/react'
import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { LostResponses } from '../feedback/lost_responses.tsx'
import { Toasts } from '../feedback/toasts.tsx'
import { ShortcutSheet } from '../keys/shortcut_sheet.tsx'
import { useUiTexts } from '../language.tsx'
import { useVisiting } from '../use_visiting.ts'
import { Palette } from './palette.tsx'
import { ShellContext } from './shell_context.tsx'
import { Sidebar } from './sidebar.tsx'

/** Around every page of every panel: navigation, palette, keys and toasts. `createPanel` puts it there. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useUiTexts('shell')
  const [menu, setMenu] = useState(false)
  const [palette, setPalette] = useState(false)
  const visiting = useVisiting()
  const controls = useMemo(() => ({ openMenu: () => setMenu(true) }), [])
  useEffect(() => router.on('navigate', () => setMenu(false)), [])
  useLostFocus()
  function search() {
    setMenu(false)
    setPalette(true)
  }
  return (
    <ShellContext value={controls}>
      <a
        href="#main"
        className="fixed start-3 top-3 z-50 -translate-y-20 rounded-sm bg-primary px-3 py-2 text-primary-ink focus:translate-y-0"
      >
        {texts('skip')}
      </a>
      <div className="grid h-full md:grid-cols-[3.5rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,1fr)]">
        <aside className="min-h-0 max-md:hidden">
          <Sidebar onSearch={search} />
        </aside>
        <div className="min-h-0 min-w-0 md:py-2 md:pe-2">
          <div
            aria-busy={visiting}
            className="relative h-full overflow-clip bg-surface md:rounded-md md:border md:border-line"
          >
            {children}
          </div>
        </div>
      </div>
      <MenuSheet open={menu} onOpenChange={setMenu} title={texts('navigation')}>
        <Sidebar onSearch={search} />
      </MenuSheet>
      <Palette open={palette} onOpenChange={setPalette} />
      <ShortcutSheet />
      <Toasts />
      <LostResponses />
    </ShellContext>
  )
}

/** A focus that was lost with what an answer replaced stands at the page. */
function useLostFocus() {
  const page = usePage()
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus()
  }, [page])
}

function MenuSheet({
  open,
  onOpenChange,
  title,
  children,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  children: ReactNode
}) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0 md:hidden" />
        <BaseDialog.Popup
          aria-label={title}
          className="fixed inset-y-0 start-0 z-40 w-72 max-w-[85vw] bg-sunken shadow-2 transition-[translate] duration-200 ease-out outline-none data-ending-style:-translate-x-full data-starting-style:-translate-x-full md:hidden rtl:data-ending-style:translate-x-full rtl:data-starting-style:translate-x-full"
        >
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
