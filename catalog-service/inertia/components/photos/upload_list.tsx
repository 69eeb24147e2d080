import { useTranslations } from 'use-intl'
import { RotateCw, X } from 'lucide-react'
import { IconButton } from '@marketplace/shared/ui/button'
import type { Upload } from './use_photo_uploads.ts'

type Props = {
  uploads: Upload[]
  retry: (key: number) => void
  forget: (key: number) => void
}

/** The photos that are on their way, and those that were not taken, with the reason. */
export function UploadList({ uploads, retry, forget }: Props) {
  const t = useTranslations('catalog.photos')
  if (uploads.length === 0) return null
  return (
    <ul className="grid gap-2" aria-live="polite">
      {uploads.map(({ key, file, percent, error, isFinal }) => (
        <li key={key} className="flex items-center gap-2 text-s">
          <div className="min-w-0 grow">
            <bdi className="block truncate">{file.name}</bdi>
            {error ? (
              <span className="text-bad">{error}</span>
            ) : (
              <progress
                className="h-1.5 w-full accent-(--primary)"
                max={100}
                value={percent ?? 0}
                aria-label={
                  percent === null
                    ? t('waiting', { name: file.name })
                    : t('uploading', { name: file.name, percent })
                }
              />
            )}
          </div>
          {error && (
            <>
              {!isFinal && (
                <IconButton icon={RotateCw} label={t('retry')} onClick={() => retry(key)} />
              )}
              <IconButton
                icon={X}
                label={t('dismiss', { name: file.name })}
                onClick={() => forget(key)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
