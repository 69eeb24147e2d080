import { Mail } from '@/components/ui/icons'
import { directionOf } from '@marketplace/shared/contracts/locale'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { getLocale } from '@/i18n/translations'
import type { OutgoingMessage } from '@/lib/clients/services'
import { formatMoment } from '@/lib/format/date'

/** A message as its reader gets it. */
export async function Letter({ message }: { message: OutgoingMessage }) {
  const reader = await getLocale()
  const { channel, to, at, locale, content } = message
  const { subject, paragraphs, facts = [], links = [], footer } = content
  return (
    <details className="panel group">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 p-4 sm:px-6">
        {channel === 'email' ? <Mail size={18} /> : <WhatsappIcon size={18} />}
        <span dir="auto" className="min-w-0 grow font-medium wrap-anywhere">
          {subject}
        </span>
        <span className="text-s text-ink-2 wrap-anywhere">
          <bdi>{to}</bdi> · <time dateTime={at}>{formatMoment(at, reader)}</time>
        </span>
      </summary>
      <div
        lang={locale}
        dir={directionOf(locale)}
        className="grid gap-3 border-t border-line p-4 sm:p-6"
      >
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {facts.length > 0 && (
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {facts.map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd className="font-medium wrap-anywhere">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {links.map(({ label, url }) => (
          <a key={url} href={url} className="w-fit font-medium text-primary underline">
            {label}
          </a>
        ))}
        {footer && <p className="text-s whitespace-pre-line text-ink-2">{footer}</p>}
      </div>
    </details>
  )
}
