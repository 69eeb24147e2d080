import type { ReactNode } from 'react'

type Props = {
  name: string
  value: string
  checked: boolean
  title: string
  mark?: string
  icon?: ReactNode
  children: ReactNode
}

/** One of several choices; the whole card is its label. */
export function OptionCard({ name, value, checked, title, mark, icon, children }: Props) {
  return (
    <label className="flex cursor-pointer gap-4 rounded-m border border-line-strong bg-surface p-4 has-[:checked]:border-primary has-[:checked]:bg-[color-mix(in_oklab,var(--primary-soft)_60%,var(--surface))] has-[:checked]:inset-ring-1 has-[:checked]:inset-ring-primary has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        required
        className="mt-0.5 size-5.5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface outline-none checked:border-[7px] checked:border-primary"
      />
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          <bdi>{title}</bdi>
          {mark && (
            <span className="rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-ink">
              {mark}
            </span>
          )}
        </span>
        <span className="mt-1 block text-s text-ink-2">{children}</span>
      </span>
      {icon}
    </label>
  )
}
