import type { ReactNode } from 'react'
import { Search } from '@/components/ui/icons'

type Props = {
  action: string
  label: string
  placeholder: string
  submit: string
  /** What was searched for, where the page knows it while it is rendered. */
  words?: string
  /** What is shown below the field. */
  children?: ReactNode
}

export function SearchForm({ action, label, placeholder, submit, words, children }: Props) {
  return (
    <form
      role="search"
      action={action}
      className="relative flex h-11 w-full items-center rounded-full border border-line-strong bg-surface has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus lg:h-12"
    >
      <button
        type="submit"
        aria-label={submit}
        className="grid h-full w-12 shrink-0 place-items-center"
      >
        <Search size={20} />
      </button>
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={words}
        maxLength={200}
        required
        autoComplete="off"
        enterKeyHint="search"
        className="h-full w-full min-w-0 rounded-e-full bg-transparent pe-4 outline-none"
      />
      {children}
    </form>
  )
}
