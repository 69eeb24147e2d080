import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Timer } from 'lucide-react'
import { Ltr } from '@marketplace/shared/ui/values'

/** How long a call lasts, from the moment it began; null before. */
export function CallTimer({ since }: { since: number | null }) {
  const t = useTranslations('orders.desk')
  const [now, setNow] = useState(since ?? 0)
  useEffect(() => {
    if (since === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [since])
  const seconds = since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000))
  const shown = [Math.floor(seconds / 60), seconds % 60].map((part) =>
    String(part).padStart(2, '0')
  )
  return (
    <span
      role="timer"
      aria-label={t('timer')}
      className="inline-flex items-center gap-1.5 text-ink-2"
    >
      <Timer className="size-4" aria-hidden />
      <Ltr>{shown.join(':')}</Ltr>
    </span>
  )
}
