import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { useLanguage } from '@marketplace/shared/ui/language'
import { DetailHeader, ListHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useLiveRefresh } from '@marketplace/shared/ui/refresh/use_live_refresh'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { StoreBadge } from '@marketplace/shared/ui/status/stores'
import { When } from '@marketplace/shared/ui/values'
import { BusinessCard } from '../../components/business_card.tsx'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { HistoryCard, type Decision } from '../../components/history_card.tsx'
import { VerificationCard } from '../../components/verification_card.tsx'
import { NextSteps } from '../../components/next_steps.tsx'
import { PlaceCard } from '../../components/place_card.tsx'
import { StoreActions } from '../../components/store_actions.tsx'
import { StoreCard } from '../../components/store_card.tsx'

type Props = {
  store: Data.Store.Variants['forAdmin']
  owner: Data.StoreOwner
  can: { suspend: boolean }
  ownerIsDeleted: boolean
  decisions: Decision[]
}

/** One store, as its owner and admins see it. */
export default function Show({ store, owner, can, ownerIsDeleted, decisions }: Props) {
  const t = useTranslations('store')
  const list = useTranslations('stores')
  const { user } = useShared()
  useLiveRefresh(!user?.isAdmin)
  const badge = <StoreBadge state={store.status} />
  const actions = <StoreActions store={store} canSuspend={can.suspend} canOpen={!ownerIsDeleted} />
  const title = nameOf(store, useLanguage())
  const name = <span dir="auto">{title}</span>
  return (
    <Page title={title} tone="paper">
      {user?.isAdmin ? (
        <DetailHeader
          back={{ href: '/admin/stores', label: list('title') }}
          title={name}
          badges={badge}
          actions={actions}
        />
      ) : (
        <ListHeader line title={name} badges={badge} actions={actions} />
      )}
      <PageBody>
        <Columns
          main={
            <>
              {store.suspendedAt && (
                <Notice tone="bad">
                  <strong className="font-semibold">{t('suspended')}</strong>{' '}
                  <When at={store.suspendedAt} as="datetime" />
                  <p dir="auto">{store.suspensionReason}</p>
                  {!can.suspend && <p className="text-ink-2">{t('suspendedNext')}</p>}
                </Notice>
              )}
              {ownerIsDeleted && <Notice tone="warn">{t('ownerDeleted')}</Notice>}
              {store.status === 'inactive' && !ownerIsDeleted && (
                <Notice tone="warn">{t('closedMeans')}</Notice>
              )}
              {store.pausedUntil && (
                <Notice tone="warn">
                  {t.rich('paused', { date: () => <When at={store.pausedUntil!} as="date" /> })}
                </Notice>
              )}
              <StoreCard store={store} />
              <PlaceCard store={store} />
            </>
          }
          side={
            <>
              <BusinessCard owner={owner} />
              <VerificationCard store={store} owner={owner} canVerify={can.suspend} />
              <HistoryCard decisions={decisions} showsWho={can.suspend} />
              <NextSteps store={store} isOwn={owner.userId === user?.id} />
            </>
          }
        />
      </PageBody>
    </Page>
  )
}
