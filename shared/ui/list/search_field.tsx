import { useRef, useState, type KeyboardEvent } from 'react'
import { clsx } from 'clsx'
import { Search } from 'lucide-react'
import { Key } from '../keys/key.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { useNavigate } from '../link.tsx'
import type { FindHits, Hit } from './types.ts'
import { useHits } from './use_hits.ts'
import { useSearchWords } from './use_search_words.ts'

/** What the lists' servers take. */
const longest = 100

type Props = {
  label: string
  /** Enter: the first of what is found for these words is opened. */
  onEnter?: (words: string) => void
  /** What is found is shown below the field too; Enter then opens the only or the marked one. */
  findHits?: FindHits
  /** Keys of what the list shows already: it need not be shown twice. */
  listed?: ReadonlySet<string>
}

/** Looks while one types; `/` goes to it, Escape leaves it and its words. */
export function SearchField({ label, onEnter, findHits, listed }: Props) {
  const texts = useUiTexts('list')
  const input = useRef<HTMLInputElement>(null)
  const go = useNavigate()
  const [words, type] = useSearchWords()
  const [isOpen, open] = useState(false)
  const [marked, mark] = useState(-1)
  const { hits, askNow } = useHits(findHits, isOpen ? words.trim() : '')
  const shown = isOpen ? hits.filter(({ key }) => !listed?.has(key)) : []

  function choose(hit?: Hit) {
    if (!hit) return
    open(false)
    go(hit.href)
  }
  async function enter() {
    if (!words.trim()) return
    if (!findHits) return onEnter?.(words.trim())
    if (shown[marked]) return choose(shown[marked])
    const found = await askNow(words.trim())
    if (found.length === 1) choose(found[0])
    else open(false)
  }
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && shown.length > 0) {
      event.preventDefault()
      mark((at) => (at + step + shown.length + 1) % (shown.length + 1))
    }
    if (event.key === 'Enter') void enter()
    if (event.key !== 'Escape') return
    // The browser itself would empty the field.
    event.preventDefault()
    if (shown.length > 0) return open(false)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  useShortcuts([
    { keys: '/', label: texts('search'), group: 'everywhere', run: () => input.current?.select() },
  ])
  return (
    <div className="relative max-md:w-full" onBlur={() => open(false)}>
      <label className="field-box flex h-8 w-60 min-w-0 items-center gap-2 px-2.5 max-md:h-11 max-md:w-full">
        <Search className="size-4 shrink-0 text-ink-2" aria-hidden />
        <input
          ref={input}
          type="search"
          aria-label={label}
          aria-controls={shown.length > 0 ? 'search-hits' : undefined}
          aria-activedescendant={shown[marked] ? `hit-${shown[marked].key}` : undefined}
          placeholder={label}
          maxLength={longest}
          value={words}
          onChange={(event) => {
            type(event.target.value)
            mark(-1)
            open(true)
          }}
          onKeyDown={press}
          className="h-full w-full min-w-0 bg-transparent outline-none max-md:text-m"
        />
        <Key>/</Key>
      </label>
      {shown.length > 0 && <Hits hits={shown} label={label} marked={marked} onChoose={choose} />}
    </div>
  )
}

function Hits({
  hits,
  label,
  marked,
  onChoose,
}: {
  hits: Hit[]
  label: string
  marked: number
  onChoose: (hit: Hit) => void
}) {
  return (
    <div
      id="search-hits"
      role="listbox"
      aria-label={label}
      className="absolute start-0 top-full z-40 mt-1 max-h-96 w-96 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-2"
    >
      {hits.map((hit, index) => (
        <button
          key={hit.key}
          id={`hit-${hit.key}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          // the field keeps the focus, and with it the list
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit)}
          className={clsx(
            'flex min-h-9 w-full items-center gap-3 rounded-sm px-2.5 text-start hover:bg-sunken pointer-coarse:min-h-11',
            index === marked && 'bg-primary-soft'
          )}
        >
          <bdi className="shrink-0 font-medium">{hit.label}</bdi>
          <span className="min-w-0 grow truncate text-ink-2" dir="auto">
            {hit.detail}
          </span>
          {hit.aside}
        </button>
      ))}
    </div>
  )
}
