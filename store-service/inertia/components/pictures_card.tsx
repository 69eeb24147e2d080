import { useRef, useState } from 'react'
import { router } from '@inertiajs/react'
import { ImagePlus, ImageUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'

/** Logo and cover: each is sent as soon as it is chosen, from a phone's camera too. */
export function PicturesCard({ store }: { store: Data.Store }) {
  const t = useTranslations('pictures')
  const name = nameOf(store, useLanguage())
  return (
    <Card title={t('title')}>
      <div className="grid gap-5">
        <Picture store={store} kind="logo" url={store.logoUrl}>
          {store.logoUrl ? (
            <img
              src={store.logoUrl}
              alt={t('logoOf', { name })}
              className="size-20 rounded-md border border-line object-cover"
            />
          ) : (
            <Empty className="size-20" />
          )}
        </Picture>
        <Picture store={store} kind="cover" url={store.coverUrl}>
          {store.coverUrl ? (
            <img
              src={store.coverUrl.replace(/\.webp$/, '-800.webp')}
              alt={t('coverOf', { name })}
              className="aspect-[3/1] w-full rounded-md border border-line object-cover"
            />
          ) : (
            <Empty className="aspect-[3/1] w-full" />
          )}
        </Picture>
      </div>
    </Card>
  )
}

function Empty({ className }: { className: string }) {
  return (
    <div
      aria-hidden
      className={`grid place-items-center rounded-md border border-dashed border-line-strong bg-sunken text-ink-3 ${className}`}
    >
      <ImagePlus className="size-5" />
    </div>
  )
}

type Props = {
  store: Data.Store
  kind: 'logo' | 'cover'
  url: string | null
  children: React.ReactNode
}

function Picture({ store, kind, url, children }: Props) {
  const t = useTranslations('pictures')
  const input = useRef<HTMLInputElement>(null)
  const { send, percent, error } = useUpload(`/admin/stores/${store.id}/${kind}`)
  const busy = percent !== null
  return (
    <div className="grid gap-2">
      <p className="text-[0.78125rem] font-medium">{t(kind)}</p>
      {children}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        data-testid={kind}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) send(file)
          target.value = ''
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={ImageUp} busy={busy} onClick={() => input.current?.click()}>
          {busy ? t('sending', { percent }) : t(url ? 'change' : 'choose', { kind })}
        </Button>
        {kind === 'cover' && url && (
          <Button
            tone="bad"
            icon={Trash2}
            onClick={() =>
              router.delete(`/admin/stores/${store.id}/cover`, { preserveScroll: true })
            }
          >
            {t('remove')}
          </Button>
        )}
      </div>
      <p className="text-xs text-ink-2">{t(`${kind}Hint`)}</p>
      {error && <Notice tone="bad">{error}</Notice>}
    </div>
  )
}

/** Sends one file; says how much of it is sent and why it was not taken. What is typed beside it stays. */
function useUpload(url: string) {
  const t = useTranslations('pictures')
  const [percent, setPercent] = useState<number | null>(null)
  const [error, setError] = useState<string>()

  function send(file: File) {
    if (percent !== null) return
    if (file.size > maxBytes.image) return setError(t('tooLarge'))
    // Without any response, the network or the service is away.
    let failure: string | undefined = t('failed')
    setError(undefined)
    setPercent(0)
    router.post(
      url,
      { file } as never,
      {
        async: true,
        forceFormData: true,
        showProgress: false,
        preserveScroll: true,
        preserveState: true,
        onProgress: (progress?: { percentage?: number }) =>
          setPercent(Math.floor(progress?.percentage ?? 0)),
        onSuccess: ({ props }: { props: { flash?: { error?: string } } }) =>
          void (failure = props.flash?.error),
        onError: (errors: Record<string, string>) => void (failure = Object.values(errors)[0]),
        onFinish: () => {
          setPercent(null)
          setError(failure)
        },
      } as never
    )
  }
  return { send, percent, error }
}
