import { LogOut } from '@/components/ui/icons'

/** A plain form, so that signing out needs no JavaScript and leaves nothing of the page behind. */
export function SignOutForm({ label, className }: { label: string; className: string }) {
  return (
    <form action="/sign-out" method="post">
      <button type="submit" className={className}>
        <LogOut size={20} className="rtl:-scale-x-100" />
        {label}
      </button>
    </form>
  )
}
