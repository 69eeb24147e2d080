import { useState, type KeyboardEvent } from 'react'
import { clsx } from 'clsx'
import { Search, type LucideIcon } from 'lucide-react'
import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { Key, KeyHint } from '../keys/key.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { useNavigate } from '../link.tsx'
import { useShared } from '../shared_props.tsx'
import { useFocusAtOnce } from '../use_focus_at_once.ts'
import { navigationFor } from './navigation.ts'
import { searchable, useFound } from './use_found.ts'

type Entry = { key: string; label: string; detail?: string; href: string; icon: LucideIcon }

/** Ctrl K: what is found for the words in each list that the person may open, and where else to go. */
export function Palette({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const texts = useUiTexts('palette')
  const focus = useFocusAtOnce()
  useShortcuts([
    { keys: 'ctrl+k', label: texts('open'), group: 'everywhere', run: () => onOpenChange(true) },
  ])
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <BaseDialog.Popup
          {...focus}
          aria-label={texts('open')}
          className="fixed inset-x-3 top-[12vh] z-40 mx-auto flex max-h-[70vh] max-w-[30rem] flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-2 outline-none"
        >
          <Finder onDone={() => onOpenChange(false)} />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}

function Finder({ onDone }: { onDone: () => void }) {
  const texts = useUiTexts('palette')
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const go = useNavigate()
  const entries = useEntries(words.trim())
  const current = Math.min(at, entries.length - 1)

  function choose(entry?: Entry) {
    if (!entry) return
    onDone()
    go(entry.href)
  }
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((current + step + entries.length) % entries.length)
    }
    if (event.key === 'Enter') choose(entries[current])
  }

  return (
    <>
      <label className="flex h-12 shrink-0 items-center gap-3 border-b border-line px-4">
        <Search className="size-4 text-ink-2" aria-hidden />
        <input
          role="combobox"
          aria-label={texts('open')}
          aria-expanded
          aria-controls="palette-list"
          aria-activedescendant={entries[current] && `palette-${entries[current].key}`}
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
          placeholder={texts('placeholder')}
          className="h-full grow bg-transparent text-s outline-none max-md:text-m"
        />
      </label>
      <div
        id="palette-list"
        role="listbox"
        aria-label={texts('open')}
        className="grow overflow-y-auto p-1.5"
      >
        {entries.map((entry, index) => (
          <button
            key={entry.key}
            id={`palette-${entry.key}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(entry)}
            className={clsx(
              'flex h-9 w-full items-center gap-3 rounded-sm px-2.5 text-start',
              index === current && 'bg-primary-soft'
            )}
          >
            <entry.icon className="size-4 shrink-0 text-ink-2" aria-hidden />
            <span className="truncate" dir="auto">
              {entry.label}
            </span>
            <span className="grow truncate text-ink-2" dir="auto">
              {entry.detail}
            </span>
            {index === current && <Key>Enter</Key>}
          </button>
        ))}
      </div>
      <footer className="flex gap-4 border-t border-line px-4 py-2.5 pointer-coarse:hidden">
        <KeyHint keys={['↑', '↓']} label={texts('choose')} />
        <KeyHint keys={['Enter']} label={texts('go')} />
        <KeyHint keys={['Esc']} label={texts('close')} />
      </footer>
    </>
  )
}

function useEntries(words: string): Entry[] {
  const texts = useUiTexts('palette')
  const shell = useUiTexts('shell')
  const items = navigationFor(useShared()).flatMap((group) => group.items)
  const lists = items.filter(({ key }) => key in searchable)
  const found = useFound(lists, words)
  const places = items
    .map(({ key, href, icon }) => ({ key, href, icon, label: shell(`nav.${key}`) }))
    .filter(({ label }) => fold(label).includes(fold(words)))
  if (!words) return places
  const searches = lists.map(({ key, href, icon }) => ({
    key: `find-${key}`,
    icon,
    href: `${href}?q=${encodeURIComponent(words)}`,
    label: texts(`find.${key}`, { words }),
  }))
  return [...found, ...places, ...searches]
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
