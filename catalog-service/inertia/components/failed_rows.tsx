import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CircleX } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'

type Row = { id: string; name: string; why: string }
type Props = { title: string; text: ReactNode; rows: Row[]; onClose: () => void }

/** What a request about many changed nothing of, one by one, with the reason. */
export function FailedRows({ title, text, rows, onClose }: Props) {
  const t = useTranslations('catalog.reviews')
  return (
    <Dialog
      open={rows.length > 0}
      onOpenChange={onClose}
      title={title}
      description={text}
      foot={
        <Button tone="primary" onClick={onClose}>
          {t('understood')}
        </Button>
      }
    >
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
