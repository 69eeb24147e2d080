import { useState } from 'react'
import { router } from '@inertiajs/react'

/** The photos as they were just ordered, until the server has answered. */
export function usePhotoOrder<Photo extends { id: string }>(images: Photo[]) {
  const [moved, setMoved] = useState<string[] | null>(null)
  const photos = moved ? inOrder(images, moved) : images

  function move(id: string, place: number) {
    const ids = photos.map((photo) => photo.id)
    const from = ids.indexOf(id)
    if (from === place) return
    const order = ids.toSpliced(from, 1).toSpliced(place, 0, id)
    setMoved(order)
    // A move that was made meanwhile is still under way.
    const settle = () => setMoved((current) => (current === order ? null : current))
    router.patch(
      `/admin/catalog/images/${id}`,
      { position: place },
      { preserveScroll: true, preserveState: true, onFinish: settle }
    )
  }
  return { photos, move }
}

/** What is not named stands behind what is. */
export function inOrder<Item extends { id: string }>(items: Item[], ids: string[]): Item[] {
  const place = (item: Item) => (ids.includes(item.id) ? ids.indexOf(item.id) : ids.length)
  return items.toSorted((one, other) => place(one) - place(other))
}
