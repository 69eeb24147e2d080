'use client'

import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { ChevronLeft, ChevronRight, ZoomIn } from '@/components/ui/icons'
import { PhotoFrame } from '@/components/product/photo-frame'
import type { Picture } from '@/lib/api/media'
import type { Frame } from '@/lib/format/frame'

// most people never open it
const ZoomDialog = lazy(() => import('./zoom-dialog'))

export type GalleryTexts = {
  label: string
  previous: string
  next: string
  zoom: string
  larger: string
  smaller: string
  close: string
  show: string
  position: string
}

type Props = { pictures: Picture[]; frame: Frame; texts: GalleryTexts; children?: ReactNode }

const round =
  'grid size-11 place-items-center rounded-full bg-[oklch(1_0_0/.82)] text-[oklch(0.235_0.018_60)]'

/** Pictures in a row that is swiped, stepped by keys and arrows, or chosen beside it; without a script it scrolls. */
export function Gallery({ pictures, frame, texts, children }: Props) {
  const track = useRef<HTMLUListElement>(null)
  const [index, setIndex] = useState(0)
  const [isZoomed, setZoomed] = useState(false)
  const count = pictures.length

  useEffect(() => {
    const slides = [...track.current!.children]
    const seen = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting)
        if (shown) setIndex(slides.indexOf(shown.target))
      },
      { root: track.current, threshold: 0.6 }
    )
    for (const slide of slides) seen.observe(slide)
    return () => seen.disconnect()
  }, [])

  function show(next: number) {
    const slide = track.current!.children[(next + count) % count]!
    slide.scrollIntoView({ inline: 'start', block: 'nearest' })
  }

  function step(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return
    event.preventDefault()
    show(index + (event.key === forward ? 1 : -1))
  }

  return (
    <section aria-label={texts.label} className="contents">
      {count > 1 && (
        <ol className="hidden content-start gap-3 lg:grid">
          {pictures.map((picture, at) => (
            <li key={picture.src}>
              <button
                type="button"
                aria-label={texts.show.replace('{index}', String(at + 1))}
                aria-current={at === index ? 'true' : undefined}
                onClick={() => show(at)}
                className="block overflow-hidden rounded-s outline-offset-2 aria-[current]:outline-2 aria-[current]:outline-primary"
              >
                <PhotoFrame {...frame} className="aspect-4/5 w-22">
                  <img
                    src={picture.src}
                    alt=""
                    width={88}
                    height={110}
                    loading="lazy"
                    className="size-full object-cover"
                  />
                </PhotoFrame>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="relative min-w-0 self-start max-sm:-mx-4">
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys step through what scrolls */}
        <ul
          ref={track}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keys
          tabIndex={0}
          onKeyDown={step}
          className="flex aspect-4/5 snap-x snap-mandatory overflow-x-auto overflow-y-hidden scroll-smooth [scrollbar-width:none] motion-reduce:scroll-auto sm:rounded-xl"
        >
          {pictures.map((picture, at) => (
            <li key={picture.src} className="size-full shrink-0 snap-start">
              <PhotoFrame {...frame} className="size-full">
                <img
                  src={picture.src}
                  srcSet={picture.srcSet}
                  sizes="(min-width: 1440px) 640px, (min-width: 640px) 46vw, 100vw"
                  alt={picture.alt}
                  width={picture.width}
                  height={picture.height}
                  loading={at === 0 ? 'eager' : 'lazy'}
                  fetchPriority={at === 0 ? 'high' : undefined}
                  style={{ background: picture.background }}
                  className="size-full object-cover"
                />
              </PhotoFrame>
            </li>
          ))}
        </ul>
        {children}
        {count > 1 && (
          <>
            <button
              type="button"
              aria-label={texts.previous}
              onClick={() => show(index - 1)}
              className={`${round} absolute start-4 top-1/2 -translate-y-1/2 max-lg:hidden`}
            >
              <ChevronLeft size={20} className="rtl:-scale-x-100" />
            </button>
            <button
              type="button"
              aria-label={texts.next}
              onClick={() => show(index + 1)}
              className={`${round} absolute end-4 top-1/2 -translate-y-1/2 max-lg:hidden`}
            >
              <ChevronRight size={20} className="rtl:-scale-x-100" />
            </button>
            <bdi
              dir="ltr"
              className="figures absolute start-4 bottom-4 rounded-full bg-[oklch(1_0_0/.82)] px-2.5 py-1 text-xs font-medium text-[oklch(0.235_0.018_60)] max-lg:hidden"
            >
              {texts.position
                .replace('{index}', String(index + 1))
                .replace('{count}', String(count))}
            </bdi>
            <div
              aria-hidden
              className="absolute inset-x-0 bottom-4 flex justify-center gap-1.5 lg:hidden"
            >
              {pictures.map((picture, at) => (
                <span
                  key={picture.src}
                  className={`h-1.5 rounded-full ${at === index ? 'w-5 bg-night' : 'w-1.5 bg-night/40'}`}
                />
              ))}
            </div>
          </>
        )}
        <button
          type="button"
          aria-label={texts.zoom}
          onClick={() => setZoomed(true)}
          className={`${round} absolute end-4 bottom-4`}
        >
          <ZoomIn size={20} />
        </button>
        {isZoomed && (
          <Suspense>
            <ZoomDialog
              picture={pictures[index]!}
              texts={texts}
              onStep={(by) => show(index + by)}
              onClose={() => setZoomed(false)}
            />
          </Suspense>
        )}
      </div>
    </section>
  )
}
