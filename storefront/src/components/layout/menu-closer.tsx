'use client'

import { useEffect } from 'react'

/** Closes the menu or sheet whose link was followed: the frame around the pages stays, and a menu in it would too. */
export function MenuCloser() {
  useEffect(() => {
    const close = ({ target }: MouseEvent) => {
      const link = (target as Element).closest('[popover] a')
      link?.closest<HTMLElement>('[popover]:not([data-sheet=stays])')?.hidePopover()
    }
    document.addEventListener('click', close)
    return () => document.removeEventListener('click', close)
  }, [])
  return null
}
