import { useTranslations } from 'use-intl'
import { RotateCcw } from 'lucide-react'
import { router } from '@inertiajs/react'
import { Button } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'

/** In the place of figures whose service is down: the rest of the page stands. */
export function Unknown() {
  const t = useTranslations('dashboard')
  return (
    <Notice
      tone="warn"
      action={
        <Button size="s" icon={RotateCcw} onClick={() => router.reload()}>
          {t('again')}
        </Button>
      }
    >
      {t('unknownNext')}
    </Notice>
  )
}
