import { useState } from 'react'
import { CirclePause, Play } from 'lucide-react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { dayKey } from '@marketplace/shared/ui/format/date'
import { When } from '@marketplace/shared/ui/values'

/** A pause until a day: the store stays visible with a notice, and nothing of it can be ordered. */
export function PauseCard({ store }: { store: Data.Store }) {
  const t = useTranslations('pause')
  const url = `/admin/stores/${store.id}/pause`
  const form = usePanelForm({ pausedUntil: '' }, { preserveState: true })
  const [tomorrow] = useState(() => dayKey(new Date(Date.now() + 86_400_000)))
  return (
    <Card title={t('title')}>
      {store.pausedUntil ? (
        <div className="grid justify-items-start gap-3">
          <p>
            {t.rich('until', {
              date: () => (
                <strong className="font-semibold">
                  <When at={store.pausedUntil!} as="date" />
                </strong>
              ),
            })}
          </p>
          <Button
            icon={Play}
            onClick={() => router.put(url, { pausedUntil: null }, { preserveScroll: true })}
          >
            {t('resume')}
          </Button>
        </div>
      ) : (
        <form
          noValidate
          className="grid justify-items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            form.submit('put', url)
          }}
        >
          <p className="text-ink-2">{t('means')}</p>
          <TextField
            type="date"
            label={t('day')}
            hint={t('dayHint')}
            min={tomorrow}
            required
            {...form.field('pausedUntil')}
          />
          <Button type="submit" icon={CirclePause} busy={form.busy}>
            {t('begin')}
          </Button>
        </form>
      )}
    </Card>
  )
}
