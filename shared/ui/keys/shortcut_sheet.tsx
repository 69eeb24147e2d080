import { lazy, Suspense, useState } from 'react'
import { useUiTexts } from '../language.tsx'
import { useShortcutRegistry, useShortcuts, type Shortcut } from './shortcuts.tsx'

/** Loaded when it is asked for: it stands on no page's first visit. */
const ShortcutList = lazy(() => import('./shortcut_list.tsx'))

/** The sheet of all keys that work on this page, opened with `?`. */
export function ShortcutSheet() {
  const texts = useUiTexts('keys')
  const [shown, setShown] = useState<Shortcut[] | null>(null)
  const registry = useShortcutRegistry()
  useShortcuts([
    {
      keys: '?',
      label: texts('thisSheet'),
      group: 'everywhere',
      run: () => setShown(registry.all()),
    },
  ])
  if (!shown) return null
  return (
    <Suspense>
      <ShortcutList shortcuts={shown} onClose={() => setShown(null)} />
    </Suspense>
  )
}
