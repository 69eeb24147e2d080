'use client'

import {
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { Search } from 'lucide-react'
import { onPageRestore } from '@/lib/browser/on-page-restore'
import type { Locale } from '@/i18n/routing'
import { optionId, rowsOf } from './suggestion-rows'
import { useList } from './use-list'
import { useSuggestions } from './use-suggestions'

export type SearchTexts = {
  label: string
  placeholder: string
  submit: string
  suggestions: string
  /** With `{count}`. */
  count: string
  products: string
  categories: string
  stores: string
  /** With `{words}`. */
  all: string
}

type Props = { action: string; gatewayUrl: string; locale: Locale; texts: SearchTexts }

/**
 * The header's search: a plain form, and with a script a combobox of suggestions (WAI-ARIA, list autocomplete). The
 * focus stays in the field; arrows go through the rows, Enter opens one, Escape closes the list and keeps the words.
 */
export function SearchBox({ action, gatewayUrl, locale, texts }: Props) {
  const listId = useId()
  const isReady = useIsReady()
  const { found, ask } = useSuggestions(gatewayUrl)
  const { List, load } = useList()
  const [isClosed, setClosed] = useState(true)
  const [active, setActive] = useState(-1)
  const rows = List && found ? rowsOf(found, locale, gatewayUrl) : []
  const isOpen = !isClosed && rows.length > 0
  const close = () => {
    setClosed(true)
    setActive(-1)
  }
  useEffect(() => onPageRestore(close), [])
  useEffect(() => {
    if (active >= 0) optionOf(listId, active)?.scrollIntoView({ block: 'nearest' })
  }, [listId, active])

  function type(words: string) {
    setClosed(false)
    setActive(-1)
    ask(words)
  }

  /** All rows, all results after them, and the field itself between the last and the first. */
  function move(by: 1 | -1) {
    const places = rows.length + 2
    setActive(isOpen ? ((active + 1 + by + places) % places) - 1 : by === 1 ? 0 : rows.length)
    setClosed(false)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || rows.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Enter' && isOpen && active >= 0) optionOf(listId, active)?.click()
    else return
    event.preventDefault()
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) close()
  }

  const combobox = isReady && {
    'role': 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? listId : undefined,
    'aria-activedescendant': isOpen && active >= 0 ? optionId(listId, active) : undefined,
  }
  return (
    <form
      role="search"
      action={action}
      onBlur={leave}
      onSubmit={close}
      className="relative flex h-11 w-full items-center rounded-full border border-line-strong bg-surface has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus lg:h-12"
    >
      <button
        type="submit"
        aria-label={texts.submit}
        className="grid h-full w-12 shrink-0 place-items-center"
      >
        <Search size={20} aria-hidden />
      </button>
      <input
        type="search"
        name="q"
        aria-label={texts.label}
        placeholder={texts.placeholder}
        maxLength={200}
        required
        autoComplete="off"
        enterKeyHint="search"
        onFocus={load}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        {...combobox}
        className="h-full w-full min-w-0 rounded-e-full bg-transparent pe-4 outline-none"
      />
      <span role="status" className="sr-only">
        {!isClosed && List && found && texts.count.replace('{count}', String(rows.length))}
      </span>
      {List && isOpen && (
        <List
          id={listId}
          rows={rows}
          words={found!.words}
          active={active}
          locale={locale}
          texts={texts}
          onChoose={close}
        />
      )}
    </form>
  )
}

function optionOf(listId: string, index: number) {
  return document.getElementById(optionId(listId, index))
}

/** False on the server and until scripts run: without them this is a field like any other. */
function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false
  )
}
