import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PackagePlus } from 'lucide-react'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { Count, Ltr, When } from '@marketplace/shared/ui/values'

type Props = { url: string; inventory: Data.Inventory; movements: Data.Movement[] }

/** What is in stock, how it came there, and the way to change it with a reason. */
export function StockCard({ url, inventory, movements }: Props) {
  const t = useTranslations('catalog.stock')
  const [open, setOpen] = useState(false)
  return (
    <Card
      title={t('title')}
      aside={
        <Button size="s" icon={PackagePlus} onClick={() => setOpen(true)}>
          {t('adjust')}
        </Button>
      }
    >
      <Facts>
        <Fact label={t('quantity')}>
          <Count value={inventory.quantity} />
        </Fact>
        <Fact label={t('reserved')}>
          <Count value={inventory.reserved} />
        </Fact>
        <Fact label={t('available')}>
          <StockMark available={inventory.available} />
        </Fact>
      </Facts>
      {movements.length > 0 && <Movements movements={movements} />}
      <Adjust url={url} open={open} onOpenChange={setOpen} />
    </Card>
  )
}

function Movements({ movements }: { movements: Data.Movement[] }) {
  const t = useTranslations('catalog.stock')
  return (
    <>
      <h3 className="mt-4 mb-2 text-xs font-medium text-ink-2">{t('movements')}</h3>
      <ul className="grid gap-2">
        {movements.map(({ id, type, amount, reason, createdAt }) => (
          <li key={id} className="flex items-baseline gap-2">
            <Ltr className="w-12 shrink-0 font-medium">
              {amount > 0 ? `+${amount}` : `−${-amount}`}
            </Ltr>
            <span className="min-w-0 grow" dir="auto">
              {reason ?? t(`types.${type as 'initial' | 'adjustment' | 'sale' | 'return'}`)}
            </span>
            <span className="shrink-0 text-xs text-ink-2">
              <When at={createdAt} as="ago" />
            </span>
          </li>
        ))}
      </ul>
    </>
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
