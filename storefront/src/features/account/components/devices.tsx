import { getLocale, getTranslations } from '@/i18n/translations'
import { Monitor } from '@/components/ui/icons'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { listSessions } from '../server/list-sessions'
import { formatMoment } from '@/lib/format/date'
import type { Session } from '@/lib/auth/session'
import { deviceName } from '@/lib/auth/device-name'
import { signOutOthers } from '../security-actions'

/** Where the person is signed in, with a way to end it everywhere else. */
export async function Devices({ session }: { session: Session }) {
  const locale = await getLocale()
  const t = await getTranslations('account.security')
  const sessions = await listSessions(session.user.id)
  return (
    <section className="panel mt-6 max-w-2xl p-4 sm:p-6">
      <h2 className="type-panel mb-2">{t('sessions')}</h2>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, createdAt, userAgent }) => (
          <li key={id} className="flex items-center gap-4 py-4">
            <Monitor size={20} className="shrink-0 text-ink-2" />
            <div className="min-w-0 grow">
              <p className="font-medium">
                <bdi>{deviceName(userAgent) ?? t('unknownDevice')}</bdi>
              </p>
              <p className="text-s text-ink-2">
                {t('since', { date: formatMoment(createdAt.toISOString(), locale) })}
              </p>
            </div>
            {id === session.id && (
              <span className="shrink-0 rounded-full bg-good-soft px-3 py-1 text-xs font-medium text-good">
                {t('thisOne')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form action={signOutOthers.bind(null, locale)} className="mt-2">
          <FormMessage />
          <SubmitButton label={t('others')} busyLabel={t('busyOthers')} kind="secondary" size="s" />
        </Form>
      )}
    </section>
  )
}
