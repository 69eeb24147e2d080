import { useState } from 'react'
import { useUiTexts } from '../language.tsx'
import { OnDemand } from '../on_demand.tsx'
import { useShortcutRegistry, useShortcuts, type Shortcut } from './shortcuts.tsx'

async function loadList() {
  return (await import('./shortcut_list.tsx')).default
}

/** The sheet of all keys that work on this page, opened with `?`. It is loaded when it is asked for. */
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
    <OnDemand
      load={loadList}
      wanted={shown}
      props={{ shortcuts: shown, onClose: () => setShown(null) }}
    />
  )
}
