import { useTranslations } from 'use-intl'
import { Columns3 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { fieldId, usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { columnOptions, type Job, type KnownAttribute } from './job.ts'

type Props = { job: Job; sample: string[][]; attributes: KnownAttribute[] }

/** What each column of the file is taken for, with its first cells; a change has all rows checked again. */
export function ColumnsCard({ job, sample, attributes }: Props) {
  const t = useTranslations('catalog.imports')
  const form = usePanelForm(
    { fields: job.columns.map(({ field }) => field ?? '') },
    { transform: ({ fields }) => ({ fields: fields.map((field: string) => field || null) }) }
  )
  const { fields } = form.values
  const options = columnOptions((key) => t(key), attributes)
  const isLeftOut = fields.filter((field) => field === '').length
  const refused = Object.values(form.errors)[0]
  return (
    <Card title={t('columns')} aside={t('leftOut', { count: isLeftOut })} flush>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit('post', `/admin/catalog/imports/${job.id}/columns`)
        }}
      >
        <ul className="grid gap-x-6 px-4 pb-3 md:grid-cols-2">
          {job.columns.map(({ header }, place) => (
            <li key={place} className="border-t border-hairline py-2.5">
              <SelectField
                id={fieldId(form.id, `fields.${place}`)}
                name={`fields.${place}`}
                label={header || t('noName', { number: place + 1 })}
                hint={<Cells sample={sample} place={place} />}
                placeholder={t('leaveOut')}
                options={options.filter(
                  ({ value }) => value === fields[place] || !fields.includes(value)
                )}
                value={fields[place]!}
                onChange={(value) =>
                  form.set({ fields: fields.map((one, at) => (at === place ? value : one)) })
                }
              />
            </li>
          ))}
        </ul>
        {refused && (
          <p role="alert" className="px-4 pb-3 text-bad">
            {refused}
          </p>
        )}
        <div className="border-t border-hairline px-4 py-3">
          <Button
            type="submit"
            icon={Columns3}
            busy={form.busy}
            disabled={form.changes === 0 && job.phase !== 'matching'}
          >
            {t('checkAgain')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

/** What the first rows have in a column. */
function Cells({ sample, place }: { sample: string[][]; place: number }) {
  const cells = sample.map((row) => row[place]).filter(Boolean)
  return (
    <span className="block truncate" dir="auto">
      {cells.join(' · ') || '–'}
    </span>
  )
}
