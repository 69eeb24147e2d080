import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BadgeCheck, Ban, CircleUser, Ellipsis, HandCoins, Undo2, UserPlus } from 'lucide-react'
import { Avatar } from '@marketplace/shared/ui/avatar'
import { Button, IconButton } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Menu, MenuItem } from '@marketplace/shared/ui/menu'
import { Badge } from '@marketplace/shared/ui/status/badge'
import { Money, When } from '@marketplace/shared/ui/values'
import { toCentimes } from '@marketplace/shared/contracts/money'
import type { Buyer } from '../buyer.ts'
import { cashToCome } from '../money.ts'
import type { Order } from '../order.ts'
import { BuyerOrders } from './buyer_orders.tsx'
import { ContactButtons } from './contact_buttons.tsx'
import { AskDeposit } from './dialogs/ask_deposit.tsx'
import { BlockBuyer } from './dialogs/block_buyer.tsx'

const words = {
  new: { tone: 'neutral', icon: UserPlus },
  known: { tone: 'neutral', icon: CircleUser },
  reliable: { tone: 'good', icon: BadgeCheck },
  often_refuses: { tone: 'bad', icon: Undo2 },
} as const

/** Who bought, and what became of what they ordered before; on a phone the summary has the buttons. */
export function BuyerCard({
  order,
  buyer,
  mayHandle,
  mayCall = true,
}: {
  order: Order
  buyer: Buyer | null
  /** Order staff: they may ask a deposit and block the phone. */
  mayHandle: boolean
  /** False where the page has its own buttons to reach the buyer. */
  mayCall?: boolean
}) {
  const t = useTranslations('orders.buyer')
  const [asked, ask] = useState<'deposit' | 'block' | null>(null)
  const { recipientName, phone } = order.shippingAddress
  const mayAsk = mayHandle && takesDeposit(order)
  const mayBlock = mayHandle && buyer !== null && !buyer.block
  return (
    <>
      <Card
        title={t('title')}
        aside={
          <>
            {buyer && <BuyerWord buyer={buyer} />}
            {(mayAsk || mayBlock) && (
              <Menu trigger={<IconButton icon={Ellipsis} label={t('more')} />}>
                {mayAsk && (
                  <MenuItem icon={HandCoins} onClick={() => ask('deposit')}>
                    {t('askDeposit')}
                  </MenuItem>
                )}
                {mayBlock && (
                  <MenuItem icon={Ban} tone="bad" onClick={() => ask('block')}>
                    {t('block')}
                  </MenuItem>
                )}
              </Menu>
            )}
          </>
        }
      >
        <div className="flex items-center gap-3">
          <Avatar name={recipientName} size="l" />
          <div className="min-w-0">
            <div className="font-medium wrap-anywhere">
              <bdi>{recipientName}</bdi>
            </div>
            {buyer && <BuyerRecord buyer={buyer} />}
          </div>
        </div>
        {mayCall && (
          <div className="mt-3 max-md:hidden">
            <ContactButtons order={order} />
          </div>
        )}
        {buyer && mayHandle && (
          <BuyerWarnings order={order} buyer={buyer} onAsk={() => ask('deposit')} />
        )}
      </Card>
      {buyer && <BuyerOrders buyer={buyer} />}
      {asked === 'deposit' && <AskDeposit order={order} onClose={() => ask(null)} />}
      {asked === 'block' && <BlockBuyer phone={phone} onClose={() => ask(null)} />}
    </>
  )
}

/** How the buyer is known, in a word. */
export function BuyerWord({ buyer: { word } }: { buyer: Buyer }) {
  const t = useTranslations('orders.buyer')
  const { tone, icon } = words[word]
  return (
    <Badge tone={tone} icon={icon}>
      {t(`words.${word}`)}
    </Badge>
  )
}

/** How their earlier orders ended. */
export function BuyerRecord({ buyer }: { buyer: Buyer }) {
  const t = useTranslations('orders.buyer')
  const { orders, delivered, refused, unreachable, acceptance, since } = buyer
  if (orders === 0) return <div className="text-xs text-ink-2">{t('first')}</div>
  return (
    <div className="text-xs text-ink-2">
      {t('record', { delivered, refused })}
      {unreachable > 0 && ` · ${t('unreachable', { count: unreachable })}`}
      {acceptance !== null && ` · ${t('acceptance', { share: acceptance })}`}
      {since && (
        <>
          {' · '}
          {t.rich('since', { date: () => <When at={since} as="date" /> })}
        </>
      )}
    </div>
  )
}

/** What the desk thinks of before it confirms; it refuses nothing by itself. */
function BuyerWarnings({ order, buyer, onAsk }: { order: Order; buyer: Buyer; onAsk: () => void }) {
  const t = useTranslations('orders.buyer')
  const isOpen = order.status === 'pending' || order.status === 'confirmed'
  const isMuch = isOpen && toCentimes(cashToCome(order)) > toCentimes(buyer.maxCashAmount)
  return (
    <div className="mt-3 grid gap-2 empty:hidden">
      {buyer.block && (
        <Notice tone="bad" icon={Ban}>
          {t('blocked')} <bdi>{buyer.block.reason}</bdi>
        </Notice>
      )}
      {isMuch && (
        <Notice tone="warn">
          {t.rich('muchCash', { most: () => <Money value={buyer.maxCashAmount} /> })}
          <Button size="s" icon={HandCoins} className="mt-2" onClick={onAsk}>
            {t('askDeposit')}
          </Button>
        </Notice>
      )}
    </div>
  )
}

function takesDeposit(order: Order): boolean {
  const isOpen = order.status === 'pending' || order.status === 'confirmed'
  return isOpen && toCentimes(cashToCome(order)) > 1n
}
