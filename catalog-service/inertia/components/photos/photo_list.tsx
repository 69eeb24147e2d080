import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PhotoTile, type Photo } from './photo_tile.tsx'
import { usePhotoOrder } from './use_photo_order.ts'

type Props = {
  images: Photo[]
  /** The last tile, which takes more photos. */
  add: ReactNode
}

/** A product's photos in their order, the main one first. They are dragged, or moved by buttons. */
export function PhotoList({ images, add }: Props) {
  const t = useTranslations('catalog.photos')
  const { photos, move } = usePhotoOrder(images)
  const [dragged, setDragged] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const undescribed = photos.filter(({ altText }) => !altText).length

  function moveTo(id: string, place: number) {
    move(id, place)
    setTold(t('moved', { place: place + 1, count: photos.length }))
  }
  return (
    <>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-2">
        {photos.map((photo, place) => (
          <PhotoTile
            key={photo.id}
            photo={photo}
            place={place}
            count={photos.length}
            moveTo={(to) => moveTo(photo.id, to)}
            isDragged={dragged === photo.id}
            onDragStart={() => setDragged(photo.id)}
            onDragEnd={() => setDragged(null)}
            onDrop={() => dragged && moveTo(dragged, place)}
          />
        ))}
        {add && <li className="grid aspect-square">{add}</li>}
      </ol>
      {undescribed > 0 && (
        <p className="text-xs text-ink-2">{t('undescribed', { count: undescribed })}</p>
      )}
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  )
}
