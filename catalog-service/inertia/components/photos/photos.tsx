import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ImagePlus } from 'lucide-react'
import type { Data } from '@generated/data'
import { maxImages } from '@marketplace/shared/contracts/limits'
import { Card } from '@marketplace/shared/ui/card'
import { PhotoList } from './photo_list.tsx'
import { UploadList } from './upload_list.tsx'
import { usePhotoUploads } from './use_photo_uploads.ts'

type Props = { product: Pick<Data.Product.Variants['forDetail'], 'id' | 'images'> }

/** A product's photos: they are added, several at once, ordered, described and removed. */
export function Photos({ product: { id, images } }: Props) {
  const t = useTranslations('catalog.photos')
  const title = useTranslations('catalog.product')('photos')
  const { uploads, add, retry, forget } = usePhotoUploads(`/admin/catalog/products/${id}/images`)
  const input = useRef<HTMLInputElement>(null)
  const isFull = images.length >= maxImages
  return (
    <Card title={title} aside={<bdi>{t('count', { count: images.length, max: maxImages })}</bdi>}>
      <div className="grid gap-3">
        <PhotoList
          images={images}
          add={
            !isFull && (
              <button
                type="button"
                onClick={() => input.current?.click()}
                className="grid place-content-center justify-items-center gap-1.5 rounded-md border border-dashed border-line-strong p-2 text-center text-ink-2 hover:bg-row-hover hover:text-ink"
              >
                <ImagePlus className="size-5" aria-hidden />
                {t('add')}
              </button>
            )
          }
        />
        <UploadList uploads={uploads} retry={retry} forget={forget} />
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple
          hidden
          data-testid="photos"
          onChange={({ target }) => {
            add(target.files ?? [])
            target.value = ''
          }}
        />
        <p className="text-xs text-ink-2">{t(isFull ? 'full' : 'hint')}</p>
      </div>
    </Card>
  )
}
