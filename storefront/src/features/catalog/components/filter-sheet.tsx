'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type Props = { id: string; label: string; children: ReactNode }

/** The words of the choice that was made in an open sheet: the page that it leads to opens its own sheet there. */
let choice: string | null = null

/** Filters: beside the list on a desk, a sheet on a phone that stays open while one chooses. */
export function FilterSheet({ id, label, children }: Props) {
  const sheet = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = sheet.current!
    if (choice !== null) {
      element.showPopover()
      focusOn(element, choice)
      choice = null
    }
    const remember = ({ target }: Event) => {
      const chosen = (target as Element).closest('a, form')
      if (chosen && element.matches(':popover-open')) choice = chosen.textContent
    }
    element.addEventListener('click', remember)
    element.addEventListener('submit', remember)
    return () => {
      element.removeEventListener('click', remember)
      element.removeEventListener('submit', remember)
      element.hidePopover()
    }
  }, [])

  return (
    <aside
      ref={sheet}
      id={id}
      popover="auto"
      data-sheet="stays"
      aria-label={label}
      className="fixed inset-x-0 bottom-0 max-h-[85dvh] w-full max-w-none overflow-y-auto rounded-t-xl bg-paper p-4 max-lg:shadow-2 lg:static lg:m-0 lg:block lg:max-h-none lg:overflow-visible lg:p-0"
    >
      {children}
    </aside>
  )
}

function focusOn(sheet: HTMLElement, words: string) {
  const same = [...sheet.querySelectorAll('a')].find(({ textContent }) => textContent === words)
  same?.focus()
}
