import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CircleX } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'

type Row = { id: string; name: string; why: string }
type Props = {
  title: string
  text: ReactNode
  rows: Row[]
  /** How many the same request did change, and what takes that back. */
  done?: number
  undo?: () => void
  onClose: () => void
}

/** What came of a request about many: how much was done, and what was not, one by one with the reason. */
export function FailedRows({ title, text, rows, done = 0, undo, onClose }: Props) {
  const t = useTranslations('catalog.reviews')
  function takeBack() {
    onClose()
    undo?.()
  }
  return (
    <Dialog
      open={rows.length > 0}
      onOpenChange={onClose}
      title={title}
      description={text}
      foot={
        <>
          {undo && <Button onClick={takeBack}>{t('takeBack', { count: done })}</Button>}
          <Button tone="primary" onClick={onClose}>
            {t('understood')}
          </Button>
        </>
      }
    >
      {done > 0 && (
        <div aria-hidden className="flex h-1.5 gap-0.5 overflow-hidden rounded-full">
          <span className="min-w-1 bg-good" style={{ flexGrow: done }} />
          <span className="min-w-1 bg-bad" style={{ flexGrow: rows.length }} />
        </div>
      )}
      <ul className="border-y border-hairline *:border-hairline [&>*+*]:border-t">
        {rows.map(({ id, name, why }) => (
          <li key={id} className="flex min-h-9 flex-wrap items-center gap-x-2.5 py-1.5">
            <CircleX className="size-4 shrink-0 text-bad" aria-hidden />
            <bdi className="min-w-24 font-medium break-words">{name}</bdi>
            <span className="text-bad">{why}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
