import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Printer } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Dialog } from '@marketplace/shared/ui/dialog'
import { TextareaField } from '@marketplace/shared/ui/form/fields'
import { print, printKinds } from '../print.ts'
import type { OrderRow } from '../../order.ts'
import { numbersOf, type useBulkOrders } from './use_bulk_orders.tsx'

/** What is asked before something is done with the chosen orders. */
export function BulkDialogs({ bulk }: { bulk: ReturnType<typeof useBulkOrders> }) {
  const { asked, close, noted } = bulk
  if (!asked) return null
  if (asked.what === 'print') return <PrintDialog orders={asked.orders} onClose={close} />
  return <NoteDialog orders={asked.orders} onClose={close} onNoted={noted} />
}

function PrintDialog({ orders, onClose }: { orders: OrderRow[]; onClose: () => void }) {
  const t = useTranslations('orders.prints')
  return (
    <Dialog open onOpenChange={onClose} title={t('print', { count: orders.length })}>
      <div className="grid gap-2 sm:grid-cols-2">
        {printKinds.map((kind) => (
          <Button key={kind} icon={Printer} onClick={() => print(numbersOf(orders), kind)}>
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}

type NoteProps = {
  orders: OrderRow[]
  onClose: () => void
  onNoted: (orders: OrderRow[], missing: string[]) => void
}

function NoteDialog({ orders, onClose, onNoted }: NoteProps) {
  const t = useTranslations('orders.bulk')
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  function send() {
    if (!text.trim()) return setError(t('noteMissing'))
    setError(undefined)
    router.post('/admin/orders/notes', { text, orderNumbers: numbersOf(orders) } as never, {
      ...{ preserveState: true, preserveScroll: true },
      onStart: () => setBusy(true),
      onFinish: () => setBusy(false),
      onError: (errors: Record<string, string>) => setError(Object.values(errors)[0]),
      onSuccess: (page: { props: unknown }) => {
        const { notNoted } = page.props as { notNoted: string[] | null }
        onNoted(orders, notNoted ?? [])
        onClose()
      },
    })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('noteTitle', { count: orders.length })}
      description={t('noteWhat')}
      verb={t('noteVerb')}
      busy={isBusy}
      onConfirm={send}
    >
      <TextareaField
        id="bulk-note"
        name="text"
        label={t('noteText')}
        maxLength={2000}
        rows={3}
        value={text}
        error={error}
        onChange={setText}
      />
    </ConfirmDialog>
  )
}
