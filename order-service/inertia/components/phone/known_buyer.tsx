import { useTranslations } from 'use-intl'
import { Ban, MapPin } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { BuyerRecord, BuyerWord } from '../buyer_card.tsx'
import type { Known } from './use_buyer.ts'

/** Who calls, as earlier orders tell; their last address is one press away. A block warns and refuses nothing. */
export function KnownBuyer({ known, onFill }: { known: Known; onFill: () => void }) {
  const t = useTranslations('orders.phone')
  const { buyer, address } = known
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2" role="status">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <BuyerWord buyer={buyer} />
        <BuyerRecord buyer={buyer} />
      </div>
      {buyer.block && (
        <Notice tone="bad" icon={Ban}>
          {t('blocked')} <bdi>{buyer.block.reason}</bdi>
        </Notice>
      )}
      {address && (
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={MapPin} onClick={onFill}>
            {t('fill')}
          </Button>
          <span className="min-w-0 text-ink-2">
            <bdi>{address.recipientName}</bdi>, <bdi>{address.street}</bdi>,{' '}
            <bdi>{address.city}</bdi>
          </span>
        </div>
      )}
    </div>
  )
}
