import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { namesOf, typesInto } from './matching.ts'

export type Shortcut = {
  /** `j`, `shift+x`, `ctrl+s`, `/`, `Enter`, `1`, or two letters one after the other: `g c`. */
  keys: string
  /** What it does, for the sheet that `?` opens. Left out there without it. */
  label?: string
  group?: 'everywhere' | 'list' | 'page'
  run: (event: KeyboardEvent) => void
}

type Registry = {
  add: (shortcuts: { current: Shortcut[] }) => () => void
  all: () => Shortcut[]
  singleKeys: boolean
  setSingleKeys: (on: boolean) => void
}

const ShortcutsContext = createContext<Registry | null>(null)
const setting = 'panel-single-keys'
const chordTime = 800

/** Listens for every key that a page has named with `useShortcuts`. One of it stands around the panel. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const lists = useRef(new Set<{ current: Shortcut[] }>())
  const [singleKeys, keepSingleKeys] = useState(() => localStorage.getItem(setting) !== 'off')
  const registry = useMemo<Registry>(() => {
    return {
      add: (list) => {
        lists.current.add(list)
        return () => lists.current.delete(list)
      },
      all: () => [...lists.current].flatMap(({ current }) => current),
      singleKeys,
      setSingleKeys: (on) => {
        localStorage.setItem(setting, on ? 'on' : 'off')
        keepSingleKeys(on)
      },
    }
  }, [singleKeys])

  useEffect(() => {
    let lead: { key: string; at: number } | null = null
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const names = namesOf(event)
      const led =
        lead && Date.now() - lead.at < chordTime ? names.map((n) => `${lead?.key} ${n}`) : []
      lead = null
      const known = registry.all().reverse()
      const found = [...led, ...names]
        .map((name) => known.find(({ keys }) => keys === name))
        .find(Boolean)
      if (found && mayRun(found.keys, event, registry.singleKeys)) {
        event.preventDefault()
        found.run(event)
      } else if (names.includes('g') && !typesInto(event.target)) {
        lead = { key: 'g', at: Date.now() }
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [registry])

  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>
}

function mayRun(keys: string, event: KeyboardEvent, singleKeys: boolean): boolean {
  if (/^ctrl\+[ks]$/.test(keys)) return true
  if (typesInto(event.target)) return false
  if (pressesItself(keys, event.target)) return false
  return singleKeys || keys.length > 1
}

/** Enter and Space belong to the link or button that has the focus; a link takes no Space, and that of a row gives it on. */
function pressesItself(keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (keys === 'Enter') return target.closest('a, button') !== null
  if (keys !== 'Space') return false
  return target.closest('button, input, summary') !== null || target.matches('a:not([data-row] a)')
}

/** Names the keys that work while this component is shown. The list may be made anew at each render. */
export function useShortcuts(shortcuts: Shortcut[]) {
  const registry = use(ShortcutsContext)
  const list = useRef(shortcuts)
  useEffect(() => {
    list.current = shortcuts
  })
  useEffect(() => registry?.add(list), [registry])
}

/** For the sheet of keys. */
export function useShortcutRegistry(): Registry {
  const registry = use(ShortcutsContext)
  if (!registry) throw new Error('useShortcutRegistry stands outside of ShortcutsProvider')
  return registry
}
