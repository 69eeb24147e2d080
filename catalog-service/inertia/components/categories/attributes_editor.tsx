import { useTranslations } from 'use-intl'
import { ArrowDown, ArrowUp, ListPlus, X } from 'lucide-react'
import { maxAttributes } from '@marketplace/shared/contracts/limits'
import { Button, IconButton } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { fieldId } from '@marketplace/shared/ui/form/use_panel_form'
import { ChoicesEditor } from './choices_editor.tsx'
import {
  emptyAttribute,
  type AttributeDraft,
  type AttributeKind,
  type CategoryForm,
} from './category_form.ts'

const kinds: AttributeKind[] = ['text', 'number', 'choice']

/** What the products of a category say of themselves: in three languages, in an order, added and removed. */
export function AttributesEditor({ form }: { form: CategoryForm }) {
  const t = useTranslations('catalog.categories')
  const { attributes } = form.values
  const set = (changed: AttributeDraft[]) => form.set({ attributes: changed })
  const change = (place: number, changes: Partial<AttributeDraft>) =>
    set(attributes.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  return (
    <Card title={t('attributes')}>
      <p className="mb-3 text-ink-2">{t('attributesHint')}</p>
      <ul className="grid gap-3">
        {attributes.map((attribute, place) => (
          <li key={place} className="rounded-sm border border-line p-3">
            <AttributeFields
              form={form}
              place={place}
              attribute={attribute}
              onChange={(changes) => change(place, changes)}
              onMove={(by) => set(swapped(attributes, place, place + by))}
              onRemove={() => set(attributes.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ul>
      <Button
        icon={ListPlus}
        className="mt-3"
        disabled={attributes.length >= maxAttributes}
        onClick={() => set([...attributes, emptyAttribute])}
      >
        {t('addAttribute')}
      </Button>
    </Card>
  )
}

type Props = {
  form: CategoryForm
  place: number
  attribute: AttributeDraft
  onChange: (changes: Partial<AttributeDraft>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function AttributeFields({ form, place, attribute, onChange, onMove, onRemove }: Props) {
  const t = useTranslations('catalog.categories')
  const { kind, name, unit } = attribute
  const count = form.values.attributes.length
  const bind = (part: string) => {
    const path = `attributes.${place}.${part}`
    return { id: fieldId(form.id, path), name: path, error: form.errors[path] }
  }
  const called = name.fr || t('newAttribute')
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{called}</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {(['fr', 'ar', 'en'] as const).map((language) => (
          <TextField
            key={language}
            label={t(`attributeName.${language}`)}
            lang={language}
            dir={language === 'ar' ? 'rtl' : undefined}
            maxLength={60}
            {...bind(`name.${language}`)}
            value={name[language]}
            onChange={(value) => onChange({ name: { ...name, [language]: value } })}
          />
        ))}
        <SelectField
          label={t('kind')}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...bind('kind')}
          value={kind}
          onChange={(value) => onChange({ kind: value as AttributeKind })}
        />
        {kind === 'number' && (
          <TextField
            label={t('unit')}
            optional
            maxLength={20}
            {...bind('unit')}
            value={unit}
            onChange={(value) => onChange({ unit: value })}
          />
        )}
      </div>
      {kind === 'choice' && (
        <ChoicesEditor
          choices={attribute.choices}
          onChange={(choices) => onChange({ choices })}
          bind={bind}
        />
      )}
      <div className="flex items-center gap-1">
        <IconButton
          icon={ArrowUp}
          label={t('attributeUp', { name: called })}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('attributeDown', { name: called })}
          disabled={place === count - 1}
          onClick={() => onMove(1)}
        />
        <Button tone="quiet" icon={X} className="ms-auto" onClick={onRemove}>
          {t('removeAttribute')}
        </Button>
      </div>
    </fieldset>
  )
}

function swapped<Item>(items: Item[], one: number, other: number): Item[] {
  const changed = [...items]
  ;[changed[one], changed[other]] = [changed[other]!, changed[one]!]
  return changed
}
