'use client'

import type { KeyboardEvent, Ref } from 'react'
import { X } from 'lucide-react'
import type { Picture } from '@/lib/api/media'
import type { GalleryTexts } from './gallery'

type Props = {
  ref: Ref<HTMLDialogElement>
  picture: Picture
  texts: GalleryTexts
  onStep: (by: number) => void
}

/** One picture as large as the window; arrow keys step, Escape closes. */
export function ZoomDialog({ ref, picture, texts, onStep }: Props) {
  function step(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      onStep(event.key === forward ? 1 : -1)
  }
  return (
    <dialog
      ref={ref}
      aria-label={texts.label}
      onKeyDown={step}
      className="m-auto max-h-dvh max-w-[min(96vw,80dvh)] overflow-visible bg-transparent"
    >
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes="96vw"
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading="lazy"
        className="max-h-[96dvh] w-auto rounded-xl"
      />
      <form method="dialog">
        <button
          type="submit"
          aria-label={texts.close}
          className="absolute end-4 top-4 grid size-11 place-items-center rounded-full bg-surface"
        >
          <X size={20} aria-hidden />
        </button>
      </form>
    </dialog>
  )
}
