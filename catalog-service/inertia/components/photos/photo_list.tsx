import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhotoRow, type Photo } from './photo_row.tsx'
import { usePhotoOrder } from './use_photo_order.ts'

/** A product's photos in their order, the main one first. They are dragged, or moved by buttons. */
export function PhotoList({ images }: { images: Photo[] }) {
  const t = useTranslations('catalog.photos')
  const none = useTranslations('catalog.product')('noPhotos')
  const { photos, move } = usePhotoOrder(images)
  const [dragged, setDragged] = useState<string | null>(null)
  const [told, setTold] = useState('')
  if (photos.length === 0) return <p className="text-ink-2">{none}</p>

  function moveTo(id: string, place: number) {
    move(id, place)
    setTold(t('moved', { place: place + 1, count: photos.length }))
  }
  return (
    <>
      <ol className="grid gap-1">
        {photos.map((photo, place) => (
          <PhotoRow
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
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  )
}
