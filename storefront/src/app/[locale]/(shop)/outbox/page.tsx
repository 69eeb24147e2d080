import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { ErrorState } from '@/components/ui/error-state'
import { Letter } from '@/features/outbox/components/letter'
import { listOutgoing } from '@/features/outbox/queries'
import { getTranslations } from '@/i18n/translations'
import { env } from '@/lib/process/env'
import { connection } from 'next/server'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.outbox')
  return { title: t('title'), robots: { index: false } }
}

/** Everything that the demo's mails would have said. In production there is no such page. */
export default async function OutboxPage() {
  await connection()
  if (env().mode !== 'demo') return <NotFoundPage />
  const messages = await listOutgoing().catch(() => null)
  if (!messages) return <ErrorState path="/outbox" level="h1" />
  const t = await getTranslations('common.outbox')
  return (
    <div className="shell max-w-4xl pt-6 pb-16 lg:pt-10">
      <h1 className="type-page">{t('title')}</h1>
      <p className="mt-1 text-ink-2">{t(messages.length > 0 ? 'lead' : 'empty')}</p>
      <ul className="mt-6 grid gap-4">
        {messages.map((message) => (
          <li key={message.id} className="min-w-0">
            <Letter message={message} />
          </li>
        ))}
      </ul>
    </div>
  )
}
