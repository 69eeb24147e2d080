import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { carrierPath, meanings, type Carrier, type CarrierWord } from '../../carrier.ts'

/** What each word of the carrier's files means; those that nobody has said come first. */
export function WordsCard({ carrier, words }: { carrier: Carrier; words: CarrierWord[] }) {
  const t = useTranslations('orders.carriers')
  const options = meanings.map((value) => ({ value, label: t(`meanings.${value}`) }))
  const map = (word: string, meaning: string) => {
    if (!meaning) return
    router.put(`${carrierPath(carrier)}/words`, { word, meaning } as never, {
      preserveScroll: true,
    })
  }
  return (
    <Card flush title={t('words')}>
      <p className="px-4 pb-3 text-ink-2">{t('wordsHint')}</p>
      <CardRows>
        {words.map(({ word, written, meaning, waiting }) => (
          <div
            key={word}
            className="grid items-center gap-x-4 gap-y-1 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_14rem]"
          >
            <span className="min-w-0">
              <bdi className="font-medium wrap-anywhere">{written}</bdi>
              {waiting > 0 && (
                <span className="block text-xs text-ink-2">{t('waiting', { count: waiting })}</span>
              )}
            </span>
            <SelectField
              id={`word-${word}`}
              name={word}
              label={t('meaning')}
              placeholder={t('noMeaning')}
              options={options}
              value={meaning ?? ''}
              onChange={(chosen) => map(word, chosen)}
            />
          </div>
        ))}
      </CardRows>
    </Card>
  )
}
