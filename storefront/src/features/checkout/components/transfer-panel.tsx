import { getTranslations } from 'next-intl/server'
import { CopyButton } from '@/components/ui/copy-button'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/i18n/routing'
import type { Transfer } from '@/lib/api/order-types'
import { moneyParts } from '@/lib/format/money'
import { formatRib } from '@/lib/format/rib'

/** What to write on the transfer, each to be copied. */
export async function TransferPanel({ transfer, locale }: { transfer: Transfer; locale: Locale }) {
  const t = await getTranslations('checkout.done.transfer')
  const { amount, beneficiary, rib, reference } = transfer
  const plain = moneyParts(amount, locale).amount.replaceAll('\u00a0', '')
  const rows = [
    { label: t('amount'), value: <Price value={amount} locale={locale} />, copied: plain },
    { label: t('beneficiary'), value: beneficiary },
    { label: t('rib'), value: formatRib(rib), copied: rib, ltr: true },
    { label: t('reference'), value: reference, copied: reference, ltr: true },
  ]
  return (
    <section aria-labelledby="transfer" className="panel p-4 sm:p-6">
      <h2 id="transfer" className="type-panel">
        {t('title')}
      </h2>
      <dl className="mt-2">
        {rows.map(({ label, value, copied, ltr }) => (
          <div
            key={label}
            className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2 text-s first:border-t-0"
          >
            <dt className="text-ink-2">{label}</dt>
            <dd className="ms-auto flex items-center gap-3 font-semibold">
              <bdi dir={ltr ? 'ltr' : 'auto'} className={ltr ? 'figures' : ''}>
                {value}
              </bdi>
              {copied && (
                <CopyButton text={copied} label={t('copy', { what: label })} done={t('copied')} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
