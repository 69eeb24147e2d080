import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Locale } from '@/i18n/routing'
import { onPageRestore } from '@/lib/browser/on-page-restore'
import { SuggestionList } from './suggestion-list'
import { optionId, rowsOf } from './suggestion-rows'
import { useSuggestions } from './use-suggestions'

export type SearchTexts = {
  suggestions: string
  /** With `{count}`. */
  count: string
  products: string
  categories: string
  stores: string
  /** With `{words}`. */
  all: string
}

export type SuggestionsProps = { gatewayUrl: string; locale: Locale; texts: SearchTexts }

/**
 * The list below the field of the form around it (WAI-ARIA, combobox with list autocomplete). The focus stays in the
 * field; arrows go through the rows, Enter opens one, Escape closes the list and keeps the words.
 */
export function Suggestions({ gatewayUrl, locale, texts }: SuggestionsProps) {
  const listId = useId()
  const status = useRef<HTMLSpanElement>(null)
  const { found, ask } = useSuggestions(gatewayUrl)
  const [isClosed, setClosed] = useState(false)
  const [active, setActive] = useState(-1)
  const rows = found ? rowsOf(found, locale, gatewayUrl) : []
  const isOpen = !isClosed && rows.length > 0

  function close() {
    setClosed(true)
    setActive(-1)
  }

  const type = useEffectEvent(() => {
    setClosed(false)
    setActive(-1)
    ask(inputOf(status.current).value)
  })

  /** All rows, all results after them, and the field itself between the last and the first. */
  function move(by: 1 | -1) {
    const places = rows.length + 2
    setActive(isOpen ? ((active + 1 + by + places) % places) - 1 : by === 1 ? 0 : rows.length)
    setClosed(false)
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || rows.length === 0) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Enter' && isOpen && active >= 0) optionOf(listId, active)?.click()
    else return
    event.preventDefault()
  })

  const leave = useEffectEvent(close)
  const begin = useEffectEvent(ask)

  useEffect(() => {
    const input = inputOf(status.current)
    const stopped = new AbortController()
    const options = { signal: stopped.signal }
    input.addEventListener('input', () => type(), options)
    input.addEventListener('keydown', (event) => press(event), options)
    input.addEventListener('blur', () => leave(), options)
    input.form!.addEventListener('submit', () => leave(), options)
    const forget = onPageRestore(() => leave())
    input.ariaAutoComplete = 'list'
    // the letters that this script came for, unless their writer has left
    if (document.activeElement === input) begin(input.value)
    return () => {
      stopped.abort()
      forget()
    }
  }, [])

  useEffect(() => {
    const input = inputOf(status.current)
    input.ariaExpanded = String(isOpen)
    setOrRemove(input, 'aria-controls', isOpen && listId)
    setOrRemove(input, 'aria-activedescendant', isOpen && active >= 0 && optionId(listId, active))
    if (active >= 0) optionOf(listId, active)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active, listId])

  return (
    <>
      <span ref={status} role="status" className="sr-only">
        {!isClosed && found && texts.count.replace('{count}', String(rows.length))}
      </span>
      {isOpen && (
        <SuggestionList
          id={listId}
          rows={rows}
          words={found!.words}
          active={active}
          locale={locale}
          texts={texts}
          onChoose={close}
        />
      )}
    </>
  )
}

function inputOf(inside: Element | null): HTMLInputElement {
  return inside!.closest('form')!.querySelector('input')!
}

function setOrRemove(input: HTMLInputElement, name: string, value: string | false) {
  if (value) input.setAttribute(name, value)
  else input.removeAttribute(name)
}

function optionOf(listId: string, index: number) {
  return document.getElementById(optionId(listId, index))
}
