import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import type { Checklist } from '../../components/checklist.tsx'
import { BusinessStep } from '../../onboarding/business_step.tsx'
import { OnboardingSteps, type Step } from '../../onboarding/onboarding_steps.tsx'
import { OpenStep } from '../../onboarding/open_step.tsx'
import { StoreStep } from '../../onboarding/store_step.tsx'

type Props = {
  owner: Data.StoreOwner | null
  store: Data.Store | null
  step: Step
  checklist: Checklist | null
  tilesUrl: string | null
}

/** From being signed in to an open store: the business, the store and where it is, then opening it. */
export default function Onboarding({ owner, store, step, checklist, tilesUrl }: Props) {
  const t = useTranslations('onboarding')
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader line title={t('title')} />
      <PageBody>
        <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5 p-1 md:p-3 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <OnboardingSteps owner={owner} store={store} step={step} />
          {step === 'business' && <BusinessStep owner={owner} />}
          {step === 'store' && <StoreStep tilesUrl={tilesUrl} />}
          {step === 'open' && store && checklist && (
            <OpenStep store={store} checklist={checklist} />
          )}
        </div>
      </PageBody>
    </Page>
  )
}
