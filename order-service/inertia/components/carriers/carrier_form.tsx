import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Checkbox } from '@marketplace/shared/ui/form/choices'
import { SelectField, TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { useCheckedForm } from '../../use_checked_form.ts'
import { carrierPath, type Carrier } from '../../carrier.ts'

const fields = ['tracking', 'word', 'at', 'note'] as const
const values = [
  ...['orderNumber', 'recipientName', 'phone', 'street', 'city', 'region', 'landmark'],
  ...['amountToCollect', 'pieces', 'items', 'mayOpenParcel', 'note', 'storeName'],
]

/** How a carrier is called and what its files look like. */
export function CarrierForm({ carrier }: { carrier: Carrier }) {
  const t = useTranslations('orders.carriers')
  const { columnMap } = carrier
  const form = useCheckedForm(
    {
      name: carrier.name,
      kind: carrier.kind as string,
      isActive: carrier.isActive,
      ...{ tracking: columnMap.tracking ?? '', word: columnMap.word ?? '' },
      ...{ at: columnMap.at ?? '', note: columnMap.note ?? '' },
      columns: carrier.exportColumns.map(({ header, value }) => `${header} = ${value}`).join('\n'),
    },
    {
      version: carrier.version,
      preserveState: true,
      check: ({ name, columns }) => ({
        name: name.trim() ? undefined : t('nameMissing'),
        columns: columnsOf(columns) ? undefined : t('columnsWrong'),
      }),
      transform: ({ name, kind, isActive, columns, ...map }) => ({
        ...{ name, kind, isActive },
        columnMap: Object.fromEntries(
          Object.entries(map).filter(([, header]) => (header as string).trim())
        ),
        exportColumns: columnsOf(columns) ?? [],
      }),
    }
  )
  const save = () => form.submit('put', carrierPath(carrier))
  const labels = {
    ...{ name: t('name'), kind: t('kind'), columns: t('columns') },
    ...{ tracking: t('map.tracking'), word: t('map.word'), at: t('map.at'), note: t('map.note') },
  }
  return (
    <Card title={t('settings')}>
      <Form form={form} onSubmit={save} labels={labels} className="grid gap-4">
        <TextField label={labels.name} maxLength={100} {...form.field('name')} />
        <SelectField
          label={labels.kind}
          options={['file', 'manual'].map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...form.field('kind')}
        />
        <Checkbox
          label={t('active')}
          hint={t('activeHint')}
          checked={form.values.isActive}
          onChange={(isActive) => form.set({ isActive })}
        />
        {form.values.kind === 'file' && (
          <>
            <p className="text-ink-2">{t('mapHint')}</p>
            {fields.map((name) => (
              <TextField
                key={name}
                label={labels[name]}
                optional
                maxLength={100}
                {...form.field(name)}
              />
            ))}
            <TextareaField
              label={labels.columns}
              optional
              hint={t('columnsHint', { values: values.join(', ') })}
              dir="ltr"
              spellCheck={false}
              {...form.field('columns')}
            />
          </>
        )}
        <Button type="submit" busy={form.busy}>
          {t('save')}
        </Button>
      </Form>
    </Card>
  )
}

/** Lines of "header = value"; null where one is something else. */
function columnsOf(text: string): { header: string; value: string }[] | null {
  const lines = text.split('\n').filter((line) => line.trim())
  const columns = lines.map((line) => {
    const at = line.lastIndexOf('=')
    return { header: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
  })
  return columns.every(({ header, value }) => header && values.includes(value)) ? columns : null
}
