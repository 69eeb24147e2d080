import { getLocale, getTranslations } from '@/i18n/translations'
import { HandCoins, Landmark } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import type { Order } from '@/lib/api/order-types'
import { env } from '@/lib/process/env'
import { isolated } from '@/lib/format/isolated'
import { formatMoney } from '@/lib/format/money'
import { whatsappLink } from '@/lib/format/whatsapp'

const tones = {
  waiting: 'bg-accent-soft text-ink',
  good: 'bg-good-soft text-good',
}

/** How the order is paid, what is still to be done about it, or what will be given back. */
export async function PaymentPanel({ order }: { order: Order }) {
  const locale = await getLocale()
  const t = await getTranslations('orders.payment')
  const money = (value: string) => isolated(formatMoney(value, locale), 'auto')
  const isDue = Number(order.amountDue) > 0
  const isOwed = Number(order.amountOwed) > 0
  return (
    <section className="panel p-4 sm:p-6">
      <h2 className="text-l font-semibold">{t('title')}</h2>
      <p className="mt-3 flex items-center gap-3 font-medium">
        <MethodIcon method={order.paymentMethod} />
        {t(order.paymentMethod)}
      </p>
      {isDue && <Due order={order} amount={money(order.amountDue)} />}
      {isOwed && <p className="mt-2 text-s">{t('owed', { amount: money(order.amountOwed) })}</p>}
      {!isDue && !isOwed && order.status === 'cancelled' && (
        <p className="mt-2 text-s text-ink-2">{t('nothing')}</p>
      )}
      <PaymentBadge order={order} />
    </section>
  )
}

function MethodIcon({ method }: { method: Order['paymentMethod'] }) {
  if (method === 'whatsapp') return <WhatsappIcon size={20} />
  const Icon = method === 'cod' ? HandCoins : Landmark
  return <Icon size={20} />
}

async function Due({ order, amount }: { order: Order; amount: string }) {
  const t = await getTranslations('orders.payment')
  if (order.paymentMethod === 'cod') {
    return <p className="mt-1 text-s text-ink-2">{t('prepare', { amount })}</p>
  }
  if (order.paymentMethod === 'bank_transfer') {
    return <p className="mt-1 text-s text-ink-2">{t('transferWaiting')}</p>
  }
  const draft = t('whatsappDraft', { number: order.orderNumber })
  const link = whatsappLink(env().whatsapp, draft)
  return (
    <>
      <p className="mt-1 text-s text-ink-2">{t('whatsappText')}</p>
      {link && (
        <a href={link} target="_blank" rel="noreferrer" className={`${button('good', 's')} mt-3`}>
          <WhatsappIcon size={18} />
          {t('whatsappAction')}
        </a>
      )}
    </>
  )
}

async function PaymentBadge({ order }: { order: Order }) {
  const t = await getTranslations('orders.payment')
  const { amountDue, paymentMethod, paymentStatus, status } = order
  if (status === 'cancelled' && paymentStatus === 'unpaid') return null
  const isCash = paymentStatus === 'unpaid' && paymentMethod === 'cod' && Number(amountDue) > 0
  const text = isCash ? 'toCourier' : paymentStatus === 'unpaid' ? 'waiting' : paymentStatus
  const tone = paymentStatus === 'paid' || paymentStatus === 'refunded' ? 'good' : 'waiting'
  return (
    <span className={`mt-3 inline-block rounded-full px-3 py-1 text-xs font-medium ${tones[tone]}`}>
      {t(text)}
    </span>
  )
}
