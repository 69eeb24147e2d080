import { useRef, useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { ImagePlus, Trash2 } from 'lucide-react'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import type { CategoryView } from './category_form.ts'

/** The picture of a category: chosen, replaced, taken away. */
export function PictureCard({ category: { slug, picture } }: { category: CategoryView }) {
  const t = useTranslations('catalog.categories')
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const url = `/admin/catalog/categories/${slug}/picture`

  function send(file: File) {
    if (file.size > maxBytes.image) return setError(t('pictureTooLarge'))
    setError(undefined)
    router.post(
      url,
      { file } as never,
      {
        forceFormData: true,
        preserveScroll: true,
        preserveState: true,
        onStart: () => setBusy(true),
        onFinish: () => setBusy(false),
        onError: (errors: Record<string, string>) => setError(Object.values(errors)[0]),
      } as never
    )
  }

  return (
    <Card title={t('picture')}>
      <div className="grid gap-3">
        {picture && (
          <img
            src={picture.url}
            alt={t('pictureNow')}
            className="aspect-4/3 w-full rounded-sm bg-sunken object-cover"
          />
        )}
        {error && (
          <p role="alert" className="text-xs text-bad">
            {error}
          </p>
        )}
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          data-testid="picture"
          onChange={({ target }) => {
            if (target.files?.[0]) send(target.files[0])
            target.value = ''
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button icon={ImagePlus} busy={busy} onClick={() => input.current?.click()}>
            {t(picture ? 'replacePicture' : 'addPicture')}
          </Button>
          {picture && (
            <Button
              tone="quiet"
              icon={Trash2}
              onClick={() => router.delete(url, { preserveScroll: true })}
            >
              {t('removePicture')}
            </Button>
          )}
        </div>
        <p className="text-xs text-ink-2">{t('pictureHint')}</p>
      </div>
    </Card>
  )
}
