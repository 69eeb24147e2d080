import { useEffect, useState } from 'react'
import { router } from '@inertiajs/react'
import { ExternalLink } from 'lucide-react'
import { ButtonLink } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { useUiTexts } from '../language.tsx'
import type { VisitEvent } from '../link.tsx'
import { toast } from './toasts.tsx'

type LocationEvent = { detail: { url: URL } }
type ExceptionEvent = { detail: { response: { headers: Record<string, string>; data: unknown } } }

/**
 * What is said where an answer is no page: the service is down, the network is gone, or the session has ended.
 * Whoever had just sent something stays where it is still written, and signs in beside it.
 */
export function LostResponses() {
  const texts = useUiTexts('lost')
  const [signIn, setSignIn] = useState<string | null>(null)
  useEffect(() => {
    const visits = new Map<string, VisitEvent['detail']['visit']>()
    const stops = [
      router.on('start', ({ detail: { visit } }: VisitEvent) => void visits.set(visit.id, visit)),
      router.on('finish', ({ detail: { visit } }: VisitEvent) => void visits.delete(visit.id)),
      router.on('location', ({ detail: { url } }: LocationEvent) => {
        const under = [...visits.values()]
        if (url.origin === location.origin || under.some(isVisibleGet)) return
        if (under.some(({ method }) => method !== 'get')) setSignIn(url.href)
        return false
      }),
      router.on('httpException', ({ detail: { response } }: ExceptionEvent) => {
        if (response.headers['x-inertia']) return
        toast.error(sentenceOf(response.data) ?? texts('unreadable'))
        return false
      }),
      router.on('networkError', () => {
        toast.error(texts('network'))
        return false
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [texts])
  return (
    <Dialog
      open={signIn !== null}
      onOpenChange={() => setSignIn(null)}
      title={texts('ended')}
      description={texts('endedText')}
      foot={
        <ButtonLink
          tone="primary"
          icon={ExternalLink}
          href={signIn ?? ''}
          target="_blank"
          onClick={() => setSignIn(null)}
        >
          {texts('signIn')}
        </ButtonLink>
      }
    />
  )
}

function isVisibleGet({ method, async }: VisitEvent['detail']['visit']): boolean {
  return method === 'get' && !async
}

/** The detail of a problem (RFC 9457), where that is what came. */
function sentenceOf(data: unknown): string | null {
  const detail = (data as { detail?: unknown } | null)?.detail
  return typeof detail === 'string' ? detail : null
}
