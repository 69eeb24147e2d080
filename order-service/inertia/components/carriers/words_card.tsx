import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { carrierPath, meanings, type Carrier, type CarrierWord } from '../../carrier.ts'

/** What each word of the carrier's files means; those that nobody has said come first. */
export function WordsCard({ carrier, words }: { carrier: Carrier; words: CarrierWord[] }) {
  const t = useTranslations('orders.carriers')
  return (
    <Card flush title={t('words')}>
      <p className="px-4 pb-3 text-ink-2">{t('wordsHint')}</p>
      <CardRows>
        {words.map((word) => (
          <Word key={`${word.word} ${word.meaning}`} carrier={carrier} word={word} />
        ))}
      </CardRows>
    </Card>
  )
}

/** A list passes through every choice under the arrow keys, and a meaning delivers orders: it takes a press to count. */
function Word({ carrier, word }: { carrier: Carrier; word: CarrierWord }) {
  const t = useTranslations('orders.carriers')
  const { written, waiting } = word
  const form = usePanelForm(
    { meaning: word.meaning ?? '' },
    { preserveState: true, transform: ({ meaning }) => ({ word: word.word, meaning }) }
  )
  const options = meanings.map((value) => ({ value, label: t(`meanings.${value}`) }))
  return (
    <div className="grid items-center gap-x-4 gap-y-1 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <span className="min-w-0">
        <bdi className="font-medium wrap-anywhere">{written}</bdi>
        {waiting > 0 && (
          <span className="block text-xs text-ink-2">{t('waiting', { count: waiting })}</span>
        )}
      </span>
      <span className="grid gap-2">
        <SelectField
          label={t('meaning')}
          placeholder={t('noMeaning')}
          options={options}
          {...form.field('meaning')}
        />
        {form.changes > 0 && form.values.meaning !== '' && (
          <Button
            busy={form.busy}
            onClick={() => form.submit('put', `${carrierPath(carrier)}/words`)}
          >
            {t('save')}
          </Button>
        )}
      </span>
    </div>
  )
}
