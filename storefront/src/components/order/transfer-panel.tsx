import { getLocale, getTranslations } from '@/i18n/translations'
import { CopyButton } from '@/components/ui/copy-button'
import { Price } from '@/components/ui/price'
import type { WholeTransfer } from '@/lib/api/transfer-of'
import { moneyParts } from '@/lib/format/money'
import { formatRib } from '@/lib/format/rib'

/** What to write on the transfer, each to be copied; the same words wherever it is asked for. */
export async function TransferPanel({ transfer }: { transfer: WholeTransfer }) {
  const t = await getTranslations('orders.transfer')
  const locale = await getLocale()
  const { amount, beneficiary, rib, reference, orderCount } = transfer
  const plain = moneyParts(amount, locale).amount.replaceAll('\u00a0', '')
  const rows = [
    { label: t('amount'), value: <Price value={amount} locale={locale} />, copied: plain },
    { label: t('beneficiary'), value: beneficiary, copied: beneficiary },
    { label: t('rib'), value: formatRib(rib), copied: rib, ltr: true, long: true },
    { label: t('reference'), value: reference, copied: reference, ltr: true },
  ]
  return (
    <section aria-labelledby="transfer" className="panel p-4 sm:p-6">
      <h2 id="transfer" className="type-panel">
        {t('title')}
      </h2>
      {orderCount > 1 && (
        <p className="mt-1 text-s text-ink-2">{t('together', { count: orderCount })}</p>
      )}
      <dl className="mt-2">
        {rows.map(({ label, value, copied, ltr, long }) => (
          <div
            key={label}
            className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2 text-s first:border-t-0"
          >
            <dt className="text-ink-2">{label}</dt>
            <dd className="ms-auto flex min-w-0 items-center gap-2 font-semibold sm:gap-3">
              <bdi
                dir={ltr ? 'ltr' : 'auto'}
                className={`${ltr ? 'figures' : ''} ${long ? 'max-[22.5rem]:text-xs' : ''}`}
              >
                {value}
              </bdi>
              <CopyButton text={copied} label={t('copy', { what: label })} done={t('copied')} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
