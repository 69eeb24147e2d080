import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { BusinessStep } from '../../opening/business_step.tsx'
import { OpeningSteps } from '../../opening/opening_steps.tsx'
import { StoreStep } from '../../opening/store_step.tsx'

type Props = { owner: Data.StoreOwner | null; step: 'business' | 'store' }

/** From being signed in to having a store: the business, then the store and where it is. */
export default function Opening({ owner, step }: Props) {
  const t = useTranslations('opening')
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader line title={t('title')} />
      <PageBody>
        <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5 p-1 md:p-3 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <OpeningSteps owner={owner} step={step} />
          {step === 'business' ? <BusinessStep owner={owner} /> : <StoreStep />}
        </div>
      </PageBody>
    </Page>
  )
}
