import { useEffect, useRef, useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { useLeaveGuard } from '@marketplace/shared/ui/form/use_leave_guard'

export type Upload = {
  key: number
  file: File
  /** How much of it is sent; null while it waits for its turn. */
  percent: number | null
  /** Why it was not taken. */
  error?: string
  /** Another try would not change that: the file itself is at fault. */
  isFinal?: boolean
}

/** Sends photos one after the other, so that they arrive in the order in which they were chosen. */
export function usePhotoUploads(url: string) {
  const t = useTranslations('catalog.photos')
  const [uploads, setUploads] = useState<Upload[]>([])
  const isSending = useRef(false)
  const lastKey = useRef(0)
  const waiting = uploads.filter(({ error }) => error === undefined)
  const next = waiting[0]
  useLeaveGuard(waiting.length > 0)

  useEffect(() => {
    if (!next || isSending.current) return
    const { key, file } = next
    const report = (changes: Partial<Upload>) => setUploads((all) => changed(all, key, changes))
    isSending.current = true
    // Without any response, the network or the service is away.
    let error: string | undefined = t('failed')
    let isFinal = false
    router.post(
      url,
      { file } as never,
      {
        async: true,
        forceFormData: true,
        showProgress: false,
        preserveScroll: true,
        preserveState: true,
        onStart: () => report({ percent: 0 }),
        onProgress: (progress?: { percentage?: number }) =>
          report({ percent: Math.floor(progress?.percentage ?? 0) }),
        onSuccess: ({ props }: { props: Flashed }) => void (error = props.flash?.error),
        onError: (errors: Record<string, string>) => {
          error = Object.values(errors)[0]
          isFinal = errors.file !== undefined
        },
        onFinish: () => {
          isSending.current = false
          if (error === undefined) setUploads((all) => all.filter((each) => each.key !== key))
          else report({ error, isFinal, percent: null })
        },
      } as never
    )
  }, [next, t, url])

  return {
    uploads,
    add(files: Iterable<File>) {
      const chosen = [...files].map((file): Upload => {
        const isFinal = file.size > maxBytes.image
        const error = isFinal ? t('tooLarge') : undefined
        return { key: ++lastKey.current, file, percent: null, error, isFinal }
      })
      setUploads((all) => [...all, ...chosen])
    },
    retry: (key: number) => setUploads((all) => changed(all, key, { error: undefined })),
    forget: (key: number) => setUploads((all) => all.filter((each) => each.key !== key)),
  }
}

function changed(all: Upload[], key: number, changes: Partial<Upload>): Upload[] {
  return all.map((each) => (each.key === key ? { ...each, ...changes } : each))
}

type Flashed = { flash?: { error?: string } }
