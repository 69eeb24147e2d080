import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { clsx } from 'clsx'
import { ExternalLink, FileDown, FileText, ImageOff, ZoomIn, ZoomOut } from 'lucide-react'
import { ButtonLink, IconButton } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { Link } from '@marketplace/shared/ui/link'
import { Ltr, When } from '@marketplace/shared/ui/values'
import { proofFile, transferPath, type Proof, type Transfer } from '../../transfer.ts'

const sizes = [100, 150, 200, 300] as const

/** The receipt itself, as large as one needs, and the others that were sent for the same purchase. */
export function ProofView({ transfer: { proof, sent } }: { transfer: Transfer }) {
  const t = useTranslations('orders.transfers')
  const [size, resize] = useState(0)
  const larger = () => resize((before) => Math.min(before + 1, sizes.length - 1))
  const smaller = () => resize((before) => Math.max(before - 1, 0))
  const isPicture = proof.type !== 'pdf'
  useShortcuts([
    {
      keys: 'z',
      label: t('hints.zoom'),
      group: 'page',
      run: () => resize((before) => (before + 1) % sizes.length),
    },
  ])
  return (
    <section aria-label={t('receipt')} className="flex min-w-0 flex-col bg-sunken lg:min-h-0">
      <header className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 px-4 py-1.5">
        <h2 className="text-card font-semibold">{t('receipt')}</h2>
        <span className="text-ink-2">
          <When at={proof.createdAt} />
        </span>
        <span className="ms-auto flex items-center gap-1">
          {isPicture && (
            <>
              <IconButton icon={ZoomOut} label={t('smaller')} onClick={smaller} />
              <span className="min-w-12 text-center">
                <Ltr>{sizes[size]} %</Ltr>
              </span>
              <IconButton icon={ZoomIn} label={t('larger')} onClick={larger} />
            </>
          )}
          <a
            href={isPicture ? proofFile(proof) : `${proofFile(proof)}?inline=1`}
            target="_blank"
            rel="noreferrer"
            aria-label={t('openAlone')}
            title={t('openAlone')}
            className="grid size-8 place-items-center rounded-sm text-ink-2 hover:bg-row-hover hover:text-ink pointer-coarse:size-11"
          >
            <ExternalLink className="flip size-4" aria-hidden />
          </a>
        </span>
      </header>
      <div
        className="grow overflow-auto p-4 pt-0 max-lg:max-h-[75vh] lg:min-h-0"
        // A picture larger than its place is moved with the arrow keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={t('receipt')}
      >
        {isPicture ? <Picture proof={proof} percent={sizes[size]!} /> : <Pdf proof={proof} />}
      </div>
      {sent.length > 1 && (
        <nav aria-label={t('sent')} className="flex flex-wrap justify-center gap-2 px-4 pb-4">
          {sent.map((one, at) => (
            <Link
              key={one.id}
              href={transferPath(one)}
              aria-current={one.id === proof.id ? 'true' : undefined}
              className="rounded-sm border border-edge bg-surface px-3 py-1.5 text-xs aria-[current]:border-primary aria-[current]:shadow-[inset_0_0_0_1px_var(--primary)]"
            >
              {t('sentNumber', { number: at + 1 })} · {t(`status.${one.status}`)}
            </Link>
          ))}
        </nav>
      )}
    </section>
  )
}

function Picture({ proof, percent }: { proof: Proof; percent: number }) {
  const t = useTranslations('orders.transfers')
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return <EmptyState icon={ImageOff} tone="bad" title={t('unreadable')} />
  return (
    <img
      src={proofFile(proof)}
      alt={t('receipt')}
      onError={() => setBroken(true)}
      style={percent === 100 ? undefined : { width: `${percent}%` }}
      className={clsx(
        'mx-auto rounded-md bg-surface shadow-2',
        percent === 100 ? 'max-h-[70vh] max-w-full lg:max-h-full' : 'max-w-none'
      )}
    />
  )
}

/**
 * A PDF in the browser's own reader, where it has one; nothing that a stranger made runs in it. Else it is saved and opened
 * by the reader's own program.
 */
function Pdf({ proof }: { proof: Proof }) {
  const t = useTranslations('orders.transfers')
  if (navigator.pdfViewerEnabled) {
    return (
      <iframe
        src={`${proofFile(proof)}?inline=1#view=FitH`}
        title={t('receipt')}
        className="h-[75vh] w-full rounded-md border border-line bg-surface lg:h-full"
      />
    )
  }
  return (
    <EmptyState
      icon={FileText}
      title={t('pdf')}
      text={t('pdfText')}
      action={
        <ButtonLink href={proofFile(proof)} icon={FileDown} target="_blank" rel="noreferrer">
          {t('download')}
        </ButtonLink>
      }
    />
  )
}
