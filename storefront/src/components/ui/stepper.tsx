'use client'

import { Minus, Plus } from '@/components/ui/icons'

export type StepperTexts = { quantity: string; less: string; more: string }

type Props = {
  value: number
  max: number
  texts: StepperTexts
  size?: 'm' | 's'
  onChange: (value: number) => void
}

/** A quantity between 1 and `max`: minus at the start, plus at the end. */
export function Stepper({ value, max, texts, size = 'm', onChange }: Props) {
  const height = size === 'm' ? 'h-12' : 'h-10'
  const side = `grid ${height} w-10 shrink-0 place-items-center disabled:text-ink-3`
  return (
    <div
      role="group"
      aria-label={texts.quantity}
      className={`inline-flex ${height} items-center rounded-m border border-line-strong bg-surface`}
    >
      <button
        type="button"
        aria-label={texts.less}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
        className={side}
      >
        <Minus size={16} />
      </button>
      <output aria-live="polite" className="figures min-w-7 text-center font-semibold">
        {value}
      </output>
      <button
        type="button"
        aria-label={texts.more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
        className={side}
      >
        <Plus size={16} />
      </button>
    </div>
  )
}
