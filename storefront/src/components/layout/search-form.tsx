import { Search } from 'lucide-react'
import { SearchField } from './search-field'

type Props = { action: string; label: string; placeholder: string; submit: string }

export function SearchForm({ action, label, placeholder, submit }: Props) {
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
        <Search size={20} aria-hidden />
      </button>
      <SearchField action={action} label={label} placeholder={placeholder} />
    </form>
  )
}
