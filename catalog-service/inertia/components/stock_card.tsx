import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PackagePlus } from 'lucide-react'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { Count } from '@marketplace/shared/ui/values'
import { Movements } from './movements.tsx'

type Props = { url: string; inventory: Data.Inventory; movements: Data.Movement[] }

/** What is in stock, how it came there, and the way to change it with a reason. */
export function StockCard({ url, inventory, movements }: Props) {
  const t = useTranslations('catalog.stock')
  const [open, setOpen] = useState(false)
  return (
    <Card
      title={t('title')}
      flush
      aside={
        <>
          <Figure label={t('quantity')}>
            <Count value={inventory.quantity} />
          </Figure>
          <Figure label={t('reserved')}>
            <Count value={inventory.reserved} />
          </Figure>
          <Figure label={t('available')}>
            <StockMark available={inventory.available} />
          </Figure>
          <Button icon={PackagePlus} onClick={() => setOpen(true)}>
            {t('adjust')}
          </Button>
        </>
      }
    >
      {movements.length > 0 && <Movements movements={movements} quantity={inventory.quantity} />}
      <Adjust url={url} open={open} onOpenChange={setOpen} />
    </Card>
  )
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="me-2 flex items-center gap-1.5 whitespace-nowrap">
      {label} <span className="font-medium text-ink">{children}</span>
    </span>
  )
}

function Adjust({
  url,
  ...dialog
}: {
  url: string
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('catalog.stock')
  const form = usePanelForm(
    { adjustBy: '', reason: '' },
    {
      preserveState: true,
      transform: ({ adjustBy, reason }) => {
        const typed = adjustBy.replace('−', '-')
        return { adjustBy: /^[+-]?\d+$/.test(typed) ? Number(typed) : adjustBy, reason }
      },
      onSuccess: () => {
        dialog.onOpenChange(false)
        form.reset()
      },
    }
  )
  return (
    <ConfirmDialog
      {...dialog}
      title={t('adjustTitle')}
      description={t('adjustWhat')}
      verb={t('adjustVerb')}
      busy={form.busy}
      onConfirm={() => form.submit('post', url)}
    >
      <TextField
        label={t('adjustBy')}
        hint={t('adjustHint')}
        ltr
        placeholder="+10"
        {...form.field('adjustBy')}
      />
      <TextField label={t('reason')} maxLength={500} {...form.field('reason')} />
    </ConfirmDialog>
  )
}
