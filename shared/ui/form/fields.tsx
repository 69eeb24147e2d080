import {
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
} from 'react'
import { clsx } from 'clsx'
import { ChevronDown, Lock, type LucideIcon } from 'lucide-react'
import { parseTypedMoney, toAmount } from '../../contracts/money.ts'
import { regions } from '../../contracts/regions.ts'
import { formatCount } from '../format/number.ts'
import { useLanguage, useUiTexts } from '../language.tsx'
import { controlSize, describedBy, Field, type FieldProps } from './field.tsx'

type Bound = FieldProps & { name: string; value: string; onChange: (value: string) => void }
type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'value' | 'name' | 'id' | 'className'
>

/** One line of text. `before`/`after`: an icon or a word inside its border. `ltr`: codes, e-mails, numbers. */
export function TextField({
  id,
  label,
  hint,
  optional,
  error,
  className,
  value,
  onChange,
  icon: Icon,
  before,
  after,
  ltr,
  ...input
}: Bound & Native & { icon?: LucideIcon; before?: ReactNode; after?: ReactNode; ltr?: boolean }) {
  const field = { id, label, hint, optional, error, className }
  return (
    <Field {...field}>
      <span
        data-invalid={error ? true : undefined}
        className={clsx('field-box flex items-center', controlSize, input.readOnly && 'bg-sunken')}
      >
        {Icon && <Icon className="ms-2.5 size-4 shrink-0 text-ink-2" aria-hidden />}
        {before && (
          <span className="grid h-full shrink-0 place-items-center border-e border-line px-2.5 text-ink-2">
            {before}
          </span>
        )}
        <input
          type="text"
          {...input}
          {...describedBy(field)}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          dir={ltr ? 'ltr' : input.dir}
          className="h-full w-full min-w-0 bg-transparent px-2.5 outline-none rtl:[&[dir=ltr]]:text-end"
        />
        {input.readOnly && <Lock className="me-2.5 size-4 shrink-0 text-ink-3" aria-hidden />}
        {after && <span className="shrink-0 pe-2.5 text-ink-2">{after}</span>}
      </span>
    </Field>
  )
}

/** Several lines; they keep the direction they are written in. With `maxLength` it counts. */
export function TextareaField({
  id,
  label,
  hint,
  optional,
  error,
  className,
  value,
  onChange,
  rows = 3,
  ...input
}: Bound &
  Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'onChange' | 'value' | 'name' | 'id' | 'className'
  >) {
  const field = { id, label, hint, optional, error, className }
  const language = useLanguage()
  const count =
    input.maxLength &&
    `${formatCount(value.length, language)} / ${formatCount(input.maxLength, language)}`
  return (
    <Field {...field} aside={count && <bdi dir="ltr">{count}</bdi>}>
      <span data-invalid={error ? true : undefined} className="field-box flex">
        <textarea
          dir="auto"
          {...input}
          {...describedBy(field)}
          id={id}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="field-sizing-content min-h-16 w-full resize-y bg-transparent px-2.5 py-1.5 text-s outline-none max-md:text-m"
        />
      </span>
    </Field>
  )
}

/** A choice among few or many; the browser's own list, which phones and screen readers know. */
export function SelectField({
  id,
  name,
  label,
  hint,
  optional,
  error,
  className,
  value,
  onChange,
  options,
  placeholder,
  required,
}: Bound & {
  options: { value: string; label: string }[]
  placeholder?: string
  required?: boolean
}) {
  const field = { id, label, hint, optional, error, className }
  return (
    <Field {...field}>
      <span
        data-invalid={error ? true : undefined}
        className={clsx('field-box relative flex items-center', controlSize)}
      >
        <select
          {...describedBy(field)}
          id={id}
          name={name}
          value={value}
          required={required}
          onChange={(event) => onChange(event.target.value)}
          className={clsx(
            'h-full w-full appearance-none rounded-sm bg-transparent ps-2.5 pe-8 outline-none',
            !value && 'text-ink-3'
          )}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} className="text-ink">
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          className="pointer-events-none absolute end-2.5 size-4 text-ink-2"
          aria-hidden
        />
      </span>
    </Field>
  )
}

/** One of Morocco's twelve regions, by their names in the page's language. Value: `MA-01` … `MA-12`. */
export function RegionField(props: Bound) {
  const language = useLanguage()
  const texts = useUiTexts('form')
  const options = Object.entries(regions).map(([value, names]) => ({
    value,
    label: names[language],
  }))
  return <SelectField placeholder={texts('chooseRegion')} {...props} options={options} />
}

/** A Moroccan number in any usual spelling; the server makes E.164 of it. */
export function PhoneField(props: Bound & Native) {
  return (
    <TextField
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      ltr
      placeholder="06 12 34 56 78"
      {...props}
    />
  )
}

/** An amount in MAD, typed as people type it. The value is `"1890.00"`; what is no amount is given on as typed, so that it is refused and never guessed. */
export function MoneyField({ value, onChange, ...props }: Bound & Native) {
  const texts = useUiTexts('values')
  const [typed, setTyped] = useState('')
  return (
    <TextField
      inputMode="decimal"
      autoComplete="off"
      ltr
      {...props}
      value={amountOf(typed) === value ? typed : value.replace('.', ',')}
      onChange={(text) => {
        setTyped(text)
        onChange(amountOf(text))
      }}
      after={texts('currency')}
    />
  )
}

function amountOf(typed: string): string {
  const centimes = parseTypedMoney(typed)
  return centimes === null ? typed : toAmount(centimes)
}
