'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { X, ZoomIn, ZoomOut } from '@/components/ui/icons'
import type { Picture } from '@/lib/api/media'
import type { GalleryTexts } from './gallery'

type Props = {
  picture: Picture
  texts: GalleryTexts
  onStep: (by: number) => void
  onClose: () => void
}

const round = 'grid size-11 place-items-center rounded-full bg-surface text-ink shadow-2'

/** One picture over the whole window, and twice as large to move about in; arrow keys step, Escape closes. */
export default function ZoomDialog({ picture, texts, onStep, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isLarge, setLarge] = useState(false)

  useEffect(() => dialog.current!.showModal(), [])

  function step(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (isLarge || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return
    onStep(event.key === forward ? 1 : -1)
  }

  const Icon = isLarge ? ZoomOut : ZoomIn
  return (
    <dialog
      ref={dialog}
      aria-label={texts.label}
      onKeyDown={step}
      onClose={onClose}
      className="h-dvh max-h-none w-dvw max-w-none bg-paper"
    >
      {/* a region that scrolls must be reachable by keys */}
      <div
        role="group"
        aria-label={texts.label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        className="size-full overflow-auto"
      >
        <img
          src={picture.src}
          srcSet={picture.srcSet}
          sizes={isLarge ? '200vw' : '100vw'}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          className={
            isLarge ? 'h-[200dvh] w-[200dvw] max-w-none object-contain' : 'size-full object-contain'
          }
        />
      </div>
      <div className="absolute end-4 top-4 flex gap-2">
        <button
          type="button"
          aria-label={isLarge ? texts.smaller : texts.larger}
          onClick={() => setLarge(!isLarge)}
          className={round}
        >
          <Icon size={20} />
        </button>
        <form method="dialog">
          <button type="submit" aria-label={texts.close} className={round}>
            <X size={20} />
          </button>
        </form>
      </div>
    </dialog>
  )
}
