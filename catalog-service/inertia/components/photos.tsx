import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'

type Image = {
  id: string
  url: string
  altText: string
  variants: { url: string; width: number }[]
}

/** A product's pictures, the primary one twice as large. */
export function Photos({ images }: { images: Image[] }) {
  const t = useTranslations('catalog.product')
  return (
    <Card title={t('photos')}>
      {images.length === 0 ? (
        <p className="text-ink-2">{t('noPhotos')}</p>
      ) : (
        <ul className="grid grid-cols-3 gap-2 *:first:col-span-2 *:first:row-span-2">
          {images.map(({ id, url, altText, variants }) => (
            <li key={id}>
              <img
                src={variants[0]?.url ?? url}
                alt={altText}
                className="aspect-square w-full rounded-sm bg-sunken object-cover"
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
