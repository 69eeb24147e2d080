import { useTranslations } from 'use-intl'
import { Form, FormSection } from '@marketplace/shared/ui/form/form'
import { StoreFields } from '../components/store_fields.tsx'
import { useStoreForm, useStoreLabels } from '../components/use_store_form.ts'
import { PlaceFields } from '../place/place_fields.tsx'
import { StepCard } from './step_card.tsx'

/** The second step creates the store, still closed. */
export function StoreStep({ tilesUrl }: { tilesUrl: string | null }) {
  const t = useTranslations('onboarding')
  const form = useStoreForm()
  return (
    <Form
      form={form}
      labels={useStoreLabels()}
      onSubmit={() => form.submit('post', '/admin/stores')}
    >
      <StepCard
        title={t('store.title')}
        text={t('store.text')}
        back="/admin/stores/onboarding?step=business"
        next={t('store.next')}
        busy={form.busy}
      >
        <StoreFields form={form} />
        <FormSection title={t('store.place')} hint={t('store.placeHint')}>
          <PlaceFields form={form} tilesUrl={tilesUrl} />
        </FormSection>
      </StepCard>
    </Form>
  )
}
