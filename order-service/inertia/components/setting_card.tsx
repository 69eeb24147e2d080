import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { RotateCcw } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Switch } from '@marketplace/shared/ui/form/choices'
import { TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { formatAmount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { When } from '@marketplace/shared/ui/values'
import { parseTypedMoney, toAmount } from '@marketplace/shared/contracts/money'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { compactDigits } from '@marketplace/shared/contracts/text'
import { useCheckedForm } from '../use_checked_form.ts'

export type SettingField = {
  path: string
  kind: 'number' | 'text' | 'amount' | 'switch' | 'list'
  of?: 'number' | 'text'
}
export type Setting = {
  key: string
  /** In the shape of its default, whatever that is. */
  value: any
  default: any
  fields: SettingField[]
  changed: { by: string | null; at: string } | null
}

/** A single value has no path of its own. */
const nameOf = ({ path }: SettingField) => path || 'value'

/** One setting as its default is shaped, who changed it last, and a button of its own. */
export function SettingCard({ setting }: { setting: Setting }) {
  const t = useTranslations('orders.settings')
  const words = useSettingWords(setting.key)
  const language = useLanguage()
  const form = useCheckedForm(asTyped(setting, language), {
    preserveState: true,
    check: (values) =>
      Object.fromEntries(
        setting.fields.map((field) => [
          nameOf(field),
          read(field, values[nameOf(field)]!) === null ? t(`wrong.${field.kind}`) : undefined,
        ])
      ),
    transform: (values) => ({
      value: asSent(setting, values),
      seenAt: setting.changed?.at ?? null,
    }),
  })
  const errors = form.errors as Record<string, string | undefined>
  function reset() {
    router.delete(`/admin/orders/settings/${setting.key}`, {
      ...{ data: { seenAt: setting.changed!.at }, preserveScroll: true },
    })
  }
  const save = () => form.submit('put', `/admin/orders/settings/${setting.key}`)
  const labels = Object.fromEntries(
    setting.fields.map((field) => [nameOf(field), words.label(field.path)])
  )
  return (
    <Card
      title={words.title}
      aside={
        <span className="text-xs">
          {setting.changed
            ? t.rich('changed', {
                by: () => <bdi>{setting.changed!.by ?? '?'}</bdi>,
                at: () => <When at={setting.changed!.at} as="datetime" />,
              })
            : t('unchanged')}
        </span>
      }
    >
      {words.hint && <p className="mb-3 text-ink-2">{words.hint}</p>}
      <Form form={form} onSubmit={save} labels={labels} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-3">
          {setting.fields.map((field) => {
            const name = nameOf(field)
            const bound = form.field(name)
            const error = bound.error ?? errors[field.path ? `value.${field.path}` : 'value']
            if (field.kind === 'switch') {
              return (
                <Switch
                  key={name}
                  label={labels[name]!}
                  checked={bound.value === 'true'}
                  onChange={(on) => form.set({ [name]: String(on) })}
                />
              )
            }
            const Field = field.kind === 'text' ? TextareaField : TextField
            return (
              <Field
                key={name}
                label={labels[name]!}
                {...bound}
                error={error}
                {...(field.kind === 'text'
                  ? { className: 'sm:col-span-3' }
                  : { ltr: field.kind !== 'list', inputMode: 'decimal' as const })}
              />
            )
          })}
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          {setting.changed && (
            <Button tone="quiet" icon={RotateCcw} disabled={form.busy} onClick={reset}>
              {t('reset')}
            </Button>
          )}
          <Button type="submit" busy={form.busy} disabled={form.changes === 0}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

/** Names from the catalogue; a setting that has none yet is called by its key. */
function useSettingWords(key: string) {
  const t = useTranslations('orders.settings.names')
  const text = (path: string, fallback: string) =>
    t.has(path as never) ? t(path as never) : fallback
  return {
    title: text(`${key}.title`, key),
    hint: text(`${key}.hint`, ''),
    label: (path: string) => text(`${key}.${path || 'value'}`, path || key),
  }
}

function asTyped({ fields, value }: Setting, language: Locale): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => {
      const found = at(value, field.path)
      if (field.kind === 'amount') return [nameOf(field), formatAmount(String(found), language)]
      return [nameOf(field), Array.isArray(found) ? found.join(', ') : String(found ?? '')]
    })
  )
}

/** The whole setting in the shape of its default. */
function asSent({ fields, value }: Setting, typed: Record<string, string>): unknown {
  if (fields.length === 1 && fields[0]!.path === '') return read(fields[0]!, typed.value!)
  const sent = structuredClone(value) as Record<string, unknown>
  for (const field of fields) {
    const steps = field.path.split('.')
    const last = steps.pop()!
    const owner = steps.reduce((inner, step) => inner[step] as Record<string, unknown>, sent)
    owner[last] = read(field, typed[nameOf(field)]!)
  }
  return sent
}

function at(value: unknown, path: string): unknown {
  if (!path) return value
  return path.split('.').reduce<any>((inner, step) => inner?.[step], value)
}

/** What was typed as the server takes it; null where it cannot be read. */
function read(field: SettingField, typed: string): unknown {
  if (field.kind === 'switch') return typed === 'true'
  if (field.kind === 'text') return typed
  if (field.kind === 'number') return numberOf(typed)
  if (field.kind === 'amount') {
    const centimes = parseTypedMoney(typed)
    return centimes === null ? null : toAmount(centimes)
  }
  const parts = typed.split(/[,،]/).map((part) => part.trim())
  const values = parts
    .filter(Boolean)
    .map((part) => (field.of === 'number' ? numberOf(part) : part))
  return values.includes(null) ? null : values
}

function numberOf(typed: string): number | null {
  const digits = compactDigits(typed)
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}
