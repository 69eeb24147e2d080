import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Form } from '@marketplace/shared/ui/form/form'
import {
  BusinessFields,
  useBusinessForm,
  useBusinessLabels,
} from '../components/business_fields.tsx'
import { StepCard } from './step_card.tsx'

/** The first step; it may be come back to before the store is open. */
export function BusinessStep({ owner }: { owner: Data.StoreOwner | null }) {
  const t = useTranslations('onboarding')
  const form = useBusinessForm(owner)
  const method = owner ? 'patch' : 'post'
  return (
    <Form
      form={form}
      labels={useBusinessLabels()}
      onSubmit={() => form.submit(method, '/admin/stores/owner')}
    >
      <StepCard
        title={t('business.title')}
        text={t('business.text')}
        next={t('business.next')}
        busy={form.busy}
      >
        <BusinessFields form={form} />
      </StepCard>
    </Form>
  )
}
