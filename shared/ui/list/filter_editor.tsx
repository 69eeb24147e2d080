import { useId, useState, type FormEvent } from 'react'
import { parseTypedNumber } from '../../contracts/money.ts'
import { Button } from '../button.tsx'
import { TextField } from '../form/fields.tsx'
import { useUiTexts } from '../language.tsx'
import { Count } from '../values.tsx'
import type { Filter } from './types.ts'
import { useListQuery } from './use_list_query.ts'

export type Editable = Exclude<Filter, { kind: 'fixed' }>

/** What a filter is set with: boxes to tick, or one field. Nothing changes before it is applied. */
export function FilterEditor({ filter, onDone }: { filter: Editable; onDone: () => void }) {
  const texts = useUiTexts('list')
  const query = useListQuery()
  const id = useId()
  const [value, setValue] = useState(query.get(filter.key))
  const [isRefused, setRefused] = useState(false)

  function apply(event: FormEvent) {
    event.preventDefault()
    const typed = filter.kind === 'number' && value ? parseTypedNumber(value) : value
    if (typed === null) return setRefused(true)
    onDone()
    query.set({ [filter.key]: typed })
  }

  return (
    <form onSubmit={apply} className="grid w-64 gap-2 p-2">
      {filter.kind === 'options' ? (
        <>
          <span className="text-xs font-medium text-ink-2">{filter.label}</span>
          <Options filter={filter} value={value} onChange={setValue} />
        </>
      ) : (
        <TextField
          id={id}
          name={filter.key}
          label={filter.label}
          type={filter.kind === 'date' ? 'date' : 'text'}
          inputMode={filter.kind === 'number' ? 'decimal' : undefined}
          ltr={filter.kind !== 'text'}
          dir="auto"
          after={filter.suffix}
          value={value}
          onChange={(next) => {
            setValue(next)
            setRefused(false)
          }}
          error={isRefused ? texts('notANumber') : undefined}
        />
      )}
      <div className="mt-1 flex justify-between">
        <Button tone="quiet" size="s" onClick={() => setValue('')}>
          {texts('clear')}
        </Button>
        <Button tone="primary" size="s" type="submit">
          {texts('apply')}
        </Button>
      </div>
    </form>
  )
}

type OptionsFilter = Extract<Filter, { kind: 'options' }>

function Options({
  filter,
  value,
  onChange,
}: {
  filter: OptionsFilter
  value: string
  onChange: (value: string) => void
}) {
  const chosen = value ? value.split(',') : []
  function toggle(option: string, on: boolean) {
    if (!filter.multiple) return onChange(on ? option : '')
    onChange((on ? [...chosen, option] : chosen.filter((one) => one !== option)).join(','))
  }
  return (
    <div className="grid max-h-72 gap-px overflow-y-auto">
      {filter.options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-8 items-center gap-2.5 rounded-sm px-1.5 hover:bg-sunken pointer-coarse:min-h-11"
        >
          <input
            type={filter.multiple ? 'checkbox' : 'radio'}
            name={filter.key}
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
            className="check-box"
          />
          <span className="grow">{option.label}</span>
          {option.count !== undefined && (
            <span className="text-xs text-ink-2">
              <Count value={option.count} />
            </span>
          )}
        </label>
      ))}
    </div>
  )
}
