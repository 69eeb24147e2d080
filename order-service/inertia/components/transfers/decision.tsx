import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CircleCheck, CircleX, ExternalLink, MessageCircle } from 'lucide-react'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr, Phone, When } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { isNothing } from '../../money.ts'
import { orderPath, storeOf } from '../../order.ts'
import type { Transfer } from '../../transfer.ts'
import { RefuseProof } from '../dialogs/refuse_proof.tsx'
import { AcceptForm } from './accept_form.tsx'
import { Expected } from './expected.tsx'
import { PutAway } from './put_away.tsx'

/** Who pays for what, what is expected, and what one makes of the receipt. */
export function Decision({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const [refusing, refuse] = useState(false)
  const { proof, buyer, reference } = transfer
  const language = useLanguage()
  const draft = t('draft', { number: reference })
  return (
    <section
      aria-label={t('decision')}
      className="flex min-w-0 flex-col border-line lg:min-h-0 lg:overflow-y-auto lg:border-s"
    >
      <div className="grid grow grid-cols-[minmax(0,1fr)] content-start gap-4 p-4">
        <header>
          <h2 className="text-title font-semibold">
            <Ltr>{reference}</Ltr>
          </h2>
          <p className="text-ink-2">
            <bdi>{buyer.name}</bdi> · <Phone value={buyer.phone} /> ·{' '}
            {cityName(buyer.city, language)}
          </p>
        </header>
        <SameFile transfer={transfer} />
        <Orders transfer={transfer} />
        {(proof.status !== 'waiting' || isNothing(transfer.due)) && (
          <Expected transfer={transfer} />
        )}
        {proof.status !== 'waiting' ? (
          <Decided transfer={transfer} />
        ) : isNothing(transfer.due) ? (
          <PutAway transfer={transfer} />
        ) : (
          <AcceptForm transfer={transfer} />
        )}
      </div>
      {proof.status === 'waiting' && (
        <footer className="flex gap-2 border-t border-line bg-surface p-4 *:grow">
          <ButtonLink
            href={whatsappLink(buyer.phone, draft)}
            icon={MessageCircle}
            target="_blank"
            rel="noreferrer"
          >
            WhatsApp
          </ButtonLink>
          <Button
            tone="bad"
            icon={CircleX}
            shortcut="R"
            data-command="refuse"
            onClick={() => refuse(true)}
          >
            {t('refuse')}
          </Button>
        </footer>
      )}
      {refusing && <RefuseProof transfer={transfer} onClose={() => refuse(false)} />}
    </section>
  )
}

/** The orders that one transfer pays, with what each still awaits. */
function Orders({ transfer: { orders } }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const language = useLanguage()
  return (
    <ul aria-label={t('orders')} className="grid gap-1">
      {orders.map((order) => (
        <li
          key={order.id}
          className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-2 py-1"
        >
          <span className="min-w-0">
            <Link
              href={orderPath(order)}
              className="inline-flex items-center gap-1.5 font-medium whitespace-nowrap text-primary hover:underline"
            >
              <Ltr>{order.orderNumber}</Ltr>
              <ExternalLink className="flip size-3.5 shrink-0" aria-hidden />
            </Link>
            <bdi className="block truncate text-xs text-ink-2">{storeOf(order, language)}</bdi>
          </span>
          <OrderBadge status={order.status} />
          <span className="amount-cell min-w-18">
            <Amount value={order.due} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The very same file stands with other purchases: one transfer pays once. */
function SameFile({ transfer: { elsewhere } }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  if (elsewhere.length === 0) return null
  return (
    <Notice tone="bad">
      {t('sameFile')}{' '}
      {elsewhere.map((order, at) => (
        <span key={order.orderNumber}>
          {at > 0 && ' · '}
          <Link href={orderPath(order)} className="font-medium text-primary hover:underline">
            <Ltr>{order.orderNumber}</Ltr>
          </Link>
        </span>
      ))}
    </Notice>
  )
}

function Decided({ transfer: { proof } }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const words = { by: proof.decidedBy ?? '–', at: () => <When at={proof.decidedAt!} /> }
  return proof.status === 'accepted' ? (
    <Notice tone="good" icon={CircleCheck}>
      {t.rich('acceptedBy', words)}
    </Notice>
  ) : (
    <Notice tone="quiet" icon={CircleX}>
      {t.rich('refusedBy', words)} <bdi>{proof.reason}</bdi>
    </Notice>
  )
}
