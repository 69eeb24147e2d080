import { useTranslations } from 'use-intl'
import { PartyPopper } from 'lucide-react'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { FootBar } from '@marketplace/shared/ui/list/foot_bar'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { useLiveRefresh } from '@marketplace/shared/ui/refresh/use_live_refresh'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Count } from '@marketplace/shared/ui/values'
import { Decision } from '../../components/transfers/decision.tsx'
import { ProofView } from '../../components/transfers/proof_view.tsx'
import { Queue } from '../../components/transfers/queue.tsx'
import { useTransferKeys } from '../../components/transfers/use_transfer_keys.ts'
import type { Transfer, WaitingTransfer } from '../../transfer.ts'

type Props = { transfers: WaitingTransfer[]; meta: Meta; transfer: Transfer | null }

/** Receipts of transfers, each beside what is expected. */
export default function Index({ transfers, meta, transfer }: Props) {
  const t = useTranslations('orders.transfers')
  const hints = useTransferKeys(transfers, transfer)
  // A receipt that is being read does not change under the reader's eyes; only an empty desk fills by itself.
  useLiveRefresh(!transfer)
  return (
    <Page title={t('title')}>
      <ListHeader
        title={t('title')}
        badges={
          <CountPill>
            <Count value={meta.total} />
          </CountPill>
        }
        line
      />
      {!transfer ? (
        <div className="grow">
          <EmptyState icon={PartyPopper} tone="good" title={t('done')} text={t('doneText')} />
        </div>
      ) : (
        <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] max-lg:auto-rows-max max-lg:overflow-y-auto lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_24.5rem] xl:grid-rows-1">
          <Queue transfers={transfers} current={transfer.proof.id} />
          <ProofView key={`view ${transfer.proof.id}`} transfer={transfer} />
          <Decision key={transfer.proof.id} transfer={transfer} />
        </div>
      )}
      <FootBar meta={meta} shown={transfers.length} hints={hints} />
    </Page>
  )
}
