import { LogOut, Moon, Sun } from 'lucide-react'
import { Avatar } from '../avatar.tsx'
import { IconButton } from '../button.tsx'
import { useUiTexts } from '../language.tsx'
import { useShared } from '../shared_props.tsx'
import { useTheme } from './theme.ts'

/** Who is signed in, light or dark, and the way out: a form that is posted to the storefront, which ends the session. */
export function Account() {
  const texts = useUiTexts('shell')
  const { user, storefrontUrl } = useShared()
  if (!user) return null
  return (
    <div className="flex items-center gap-2.5 md:max-lg:flex-col">
      {user.name && <Person name={user.name} email={user.email} />}
      <div className="ms-auto flex md:max-lg:m-0 md:max-lg:flex-col">
        <ThemeSwitch />
        <form method="post" action={`${storefrontUrl}/sign-out`}>
          <IconButton type="submit" icon={LogOut} flip label={texts('signOut')} />
        </form>
      </div>
    </div>
  )
}

function ThemeSwitch() {
  const texts = useUiTexts('shell')
  const [theme, choose] = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton
      icon={other === 'dark' ? Moon : Sun}
      label={texts(`theme.${other}`)}
      onClick={() => choose(other)}
    />
  )
}

function Person({ name, email }: { name: string; email: string | null }) {
  return (
    <>
      <Avatar name={name} size="s" />
      <div className="min-w-0 grow leading-4 md:max-lg:hidden">
        <div className="truncate font-medium" dir="auto">
          {name}
        </div>
        <div className="truncate text-xs text-ink-2" dir="ltr">
          <span className="block truncate rtl:text-end">{email}</span>
        </div>
      </div>
    </>
  )
}
