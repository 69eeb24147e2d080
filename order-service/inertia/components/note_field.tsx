import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { useLeaveGuard } from '@marketplace/shared/ui/form/use_leave_guard'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { Key } from '@marketplace/shared/ui/keys/key'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { orderPath, type Order } from '../order.ts'

/** A note for colleagues, which the shopper never sees. `M` goes to it. */
export function NoteField({ order }: { order: Order }) {
  const t = useTranslations('orders.timeline')
  const area = useRef<HTMLTextAreaElement>(null)
  const form = usePanelForm({ text: '' }, { preserveState: true })
  const { id, name, value, onChange, error } = form.field('text')
  useLeaveGuard(value.trim() !== '' && !form.busy)
  useShortcuts([{ keys: 'm', label: t('addNote'), run: () => area.current?.focus() }])
  function save() {
    if (!form.busy && value.trim()) form.submit('post', `${orderPath(order)}/notes`)
  }
  return (
    <form
      className="mb-3 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <span className="field-box flex items-start" data-invalid={error ? true : undefined}>
        <textarea
          ref={area}
          id={id}
          name={name}
          dir="auto"
          rows={1}
          maxLength={2000}
          aria-label={t('note')}
          placeholder={t('note')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && save()}
          className="field-sizing-content w-full resize-none bg-transparent px-2.5 py-1.5 text-s outline-none max-md:py-2.5 max-md:text-m"
        />
        {!value && (
          <span className="m-1.5">
            <Key>M</Key>
          </span>
        )}
      </span>
      {error && <p className="text-xs text-bad">{error}</p>}
      {value.trim() && (
        <Button type="submit" busy={form.busy} shortcut="Ctrl Enter" className="justify-self-end">
          {t('addNote')}
        </Button>
      )}
    </form>
  )
}
