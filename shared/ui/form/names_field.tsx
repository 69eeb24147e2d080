import { CircleCheck, CircleDashed } from 'lucide-react'
import { useUiTexts } from '../language.tsx'
import { describedBy } from './field.tsx'

type NameBinding = {
  id: string
  name: string
  value: string
  onChange: (value: string) => void
  error?: string
}

/** The same name in French and Arabic, stacked; each says whether it is there. */
export function NamesField({
  label,
  fr,
  ar,
  maxLength = 200,
}: {
  label: string
  fr: NameBinding
  ar: NameBinding
  maxLength?: number
}) {
  const texts = useUiTexts('form')
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[0.78125rem] leading-5 font-medium">{label}</legend>
      <Name
        {...fr}
        mark="FR"
        label={`${label}, ${texts('french')}`}
        maxLength={maxLength}
        lang="fr"
        dir="ltr"
      />
      <Name
        {...ar}
        mark="ع"
        label={`${label}, ${texts('arabic')}`}
        maxLength={maxLength}
        lang="ar"
        dir="rtl"
      />
    </fieldset>
  )
}

function Name({
  mark,
  label,
  error,
  value,
  onChange,
  ...input
}: NameBinding & { mark: string; label: string; lang: string; dir: string; maxLength: number }) {
  const State = value.trim() ? CircleCheck : CircleDashed
  return (
    <div className="grid gap-1.5">
      <span
        data-invalid={error ? true : undefined}
        className="field-box flex h-8 items-center max-md:h-12"
      >
        <span
          aria-hidden
          className="grid h-full w-10 shrink-0 place-items-center border-e border-line text-xs text-ink-2"
        >
          {mark}
        </span>
        <input
          {...input}
          {...describedBy({ id: input.id, error })}
          type="text"
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="h-full w-full min-w-0 bg-transparent px-2.5 text-s outline-none max-md:text-m"
        />
        <State
          className={`me-2.5 size-4 shrink-0 ${value.trim() ? 'text-good' : 'text-ink-3'}`}
          aria-hidden
        />
      </span>
      {error && (
        <p id={`${input.id}-error`} className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
