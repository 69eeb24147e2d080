'use client'

import { useEffect } from 'react'

const mark = (image: EventTarget | null) => {
  if (image instanceof HTMLImageElement) image.dataset.failed = ''
}

/** Marks pictures that could not be loaded, before or after this runs, so that their frames show something else. */
export function FailedImages() {
  useEffect(() => {
    const look = ({ target }: Event) => mark(target)
    document.addEventListener('error', look, true)
    for (const image of document.images)
      if (image.complete && image.naturalWidth === 0 && image.currentSrc) mark(image)
    return () => document.removeEventListener('error', look, true)
  }, [])
  return null
}
