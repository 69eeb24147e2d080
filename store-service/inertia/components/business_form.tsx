import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Form } from '@marketplace/shared/ui/form/form'
import { BusinessFields, useBusinessForm, useBusinessLabels } from './business_fields.tsx'

/** The owner's business in a card of its own, saved by its own button. */
export function BusinessForm({ owner }: { owner: Data.StoreOwner }) {
  const t = useTranslations('edit')
  const form = useBusinessForm(owner)
  return (
    <Card title={t('business')}>
      <Form
        form={form}
        labels={useBusinessLabels()}
        onSubmit={() => form.submit('patch', '/admin/stores/owner')}
      >
        <BusinessFields form={form} />
        <Button type="submit" busy={form.busy} disabled={form.changes === 0} className="mt-4">
          {t('saveBusiness')}
        </Button>
      </Form>
    </Card>
  )
}
