import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Plus } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'
import { Form } from '@marketplace/shared/ui/form/form'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { Link } from '@marketplace/shared/ui/link'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useCheckedForm } from '../../use_checked_form.ts'
import { carrierPath, type Carrier } from '../../carrier.ts'

/** Who carries parcels. */
export default function Carriers({ carriers }: { carriers: Carrier[] }) {
  const t = useTranslations('orders.carriers')
  const [isAdding, add] = useState(false)
  return (
    <Page title={t('title')}>
      <ListHeader
        line
        title={t('title')}
        actions={
          <Button tone="primary" icon={Plus} onClick={() => add(true)}>
            {t('add')}
          </Button>
        }
      />
      <PageBody className="px-0!">
        <p className="max-w-prose px-3 pb-3 text-ink-2 md:px-5">{t('intro')}</p>
        <ul className="border-t border-hairline">
          {carriers.map((carrier) => (
            <li
              key={carrier.id}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-hairline px-3 py-2.5 md:px-5"
            >
              <Link href={carrierPath(carrier)} className="font-medium hover:underline">
                <bdi>{carrier.name}</bdi>
              </Link>
              <span className="text-ink-2">{t(`kinds.${carrier.kind}`)}</span>
              {!carrier.isActive && <span className="text-ink-2">{t('inactive')}</span>}
            </li>
          ))}
        </ul>
      </PageBody>
      {isAdding && <Add onClose={() => add(false)} />}
    </Page>
  )
}

function Add({ onClose }: { onClose: () => void }) {
  const t = useTranslations('orders.carriers')
  const form = useCheckedForm(
    { name: '', kind: 'file' },
    { check: ({ name }) => ({ name: name.trim() ? undefined : t('nameMissing') }) }
  )
  const save = () => form.submit('post', '/admin/orders/carriers')
  const labels = { name: t('name'), kind: t('kind') }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('add')}
      foot={
        <Button tone="primary" busy={form.busy} onClick={save}>
          {t('add')}
        </Button>
      }
    >
      <Form form={form} onSubmit={save} labels={labels} className="grid gap-4">
        <TextField label={labels.name} maxLength={100} {...form.field('name')} />
        <SelectField
          label={labels.kind}
          options={['file', 'manual'].map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...form.field('kind')}
        />
        <input type="submit" hidden />
      </Form>
    </Dialog>
  )
}
