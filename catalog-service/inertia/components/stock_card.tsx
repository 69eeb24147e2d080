import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PackagePlus } from 'lucide-react'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { Count } from '@marketplace/shared/ui/values'
import { Movements } from './movements.tsx'
import { StockDialog } from './stock_dialog.tsx'

type Props = { url: string; inventory: Data.Inventory; movements: Data.Movement[] }

/** What leads straight to the dialog ends with this. */
const fragment = '#stock'

/** A product's stock, its movements, and the dialog that changes it. */
export function StockCard({ url, inventory, movements }: Props) {
  const t = useTranslations('catalog.stock')
  const [open, setOpen] = useState(() => location.hash === fragment)
  /** A reload or the way back shows the page without the dialog. */
  function close() {
    setOpen(false)
    if (location.hash !== fragment) return
    const url = location.pathname + location.search
    router.replace({ url, preserveScroll: true, preserveState: true })
  }
  return (
    <Card
      title={t('title')}
      flush
      aside={
        <Button icon={PackagePlus} onClick={() => setOpen(true)}>
          {t('adjust')}
        </Button>
      }
    >
      <dl className="flex flex-wrap gap-x-6 gap-y-1 px-4 pb-3">
        <Figure label={t('quantity')}>
          <Count value={inventory.quantity} />
        </Figure>
        <Figure label={t('reserved')}>
          <Count value={inventory.reserved} />
        </Figure>
        <Figure label={t('available')}>
          <StockMark available={inventory.available} />
        </Figure>
      </dl>
      {movements.length > 0 && <Movements movements={movements} quantity={inventory.quantity} />}
      {open && <StockDialog url={url} inventory={inventory} onClose={close} />}
    </Card>
  )
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-1.5">
      <dt className="text-ink-2">{label}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}
