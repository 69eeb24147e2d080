import { getLocale, getTranslations } from '@/i18n/translations'
import { CircleCheck, CircleX } from '@/components/ui/icons'
import { FieldFrame } from '@/components/form/field-frame'
import { button } from '@/components/ui/button'
import type { Order } from '@/lib/api/order-types'
import { formatMoment } from '@/lib/format/date'
import type { ReceiptProblem } from '@/lib/api/receipt-problems'

type Props = {
  order: Order
  /** The page itself, to which the form leads back. */
  path: string
  /** Why what was just sent was not taken. */
  problem?: ReceiptProblem
}

/** Sends the receipt of a transfer, a photo or a file, and says what became of it. Works without scripts. */
export async function ReceiptPanel({ order, path, problem }: Props) {
  if (!order.can.sendProof) return null
  const t = await getTranslations('orders.receipt')
  const { paymentProof } = order
  const isWaiting = paymentProof?.status === 'waiting'
  return (
    <section id="receipt" aria-labelledby="receipt-title" className="panel scroll-mt-4 p-4 sm:p-6">
      <h2 id="receipt-title" className="type-panel">
        {t('title')}
      </h2>
      <ReceiptState order={order} />
      {isWaiting && !problem ? (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary">
            {t('another')}
          </summary>
          <ReceiptForm order={order} path={path} />
        </details>
      ) : (
        <ReceiptForm order={order} path={path} problem={problem} />
      )}
    </section>
  )
}

async function ReceiptState({ order: { paymentProof } }: { order: Order }) {
  const t = await getTranslations('orders.receipt')
  const locale = await getLocale()
  if (!paymentProof) return <p className="mt-1 text-s text-ink-2">{t('text')}</p>
  const moment = formatMoment(paymentProof.createdAt, locale)
  if (paymentProof.status === 'refused') {
    return (
      <div className="mt-3 rounded-m bg-bad-soft p-3 text-s">
        <p className="flex items-start gap-2 font-medium">
          <CircleX size={18} className="mt-0.5 shrink-0 text-bad" />
          {t('refused')}
        </p>
        {paymentProof.reason && <p className="own-direction mt-1">{paymentProof.reason}</p>}
      </div>
    )
  }
  return (
    <p className="mt-3 flex items-start gap-2 rounded-m bg-good-soft p-3 text-s" role="status">
      <CircleCheck size={18} className="mt-0.5 shrink-0 text-good" />
      {t('waiting', { moment })}
    </p>
  )
}

async function ReceiptForm({ order, path, problem }: Props) {
  const t = await getTranslations('orders.receipt')
  const id = `receipt-${order.id}`
  const error = problem && t(`problems.${problem}`)
  const action = `/api/session/receipts/${order.orderNumber}?${new URLSearchParams({ next: path })}`
  return (
    <form method="post" encType="multipart/form-data" action={action} className="mt-4 grid gap-4">
      <FieldFrame id={id} label={t('file')} hint={t('hint')} error={error}>
        <input
          id={id}
          type="file"
          name="file"
          required
          accept="image/jpeg,image/png,image/webp,application/pdf"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-${error ? 'error' : 'hint'}`}
          className="w-full min-w-0 rounded-m border border-line-strong bg-surface p-2 text-s file:me-3 file:min-h-8 file:rounded-s file:border-0 file:bg-sunken file:px-3 file:font-medium aria-invalid:border-2 aria-invalid:border-bad"
        />
      </FieldFrame>
      <button type="submit" className={`${button('primary')} sm:justify-self-start`}>
        {t('submit')}
      </button>
    </form>
  )
}
