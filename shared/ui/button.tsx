import type { ButtonHTMLAttributes, ComponentProps, ComponentType, ReactNode } from 'react'
import { clsx } from 'clsx'
import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { Link } from './link.tsx'
import { Key } from './keys/key.tsx'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'bad' | 'danger' | 'good'
export type ButtonSize = 's' | 'm' | 'l'

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-sm border text-s font-medium whitespace-nowrap transition-colors duration-120 select-none disabled:border-line disabled:bg-sunken disabled:text-ink-3 aria-busy:cursor-progress aria-busy:opacity-75'

const tones: Record<ButtonTone, string> = {
  primary:
    'border-primary bg-primary text-primary-ink hover:bg-[color-mix(in_oklab,var(--primary)_90%,var(--ink))]',
  secondary: 'border-edge bg-surface text-ink hover:border-line-strong hover:bg-row-hover',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink',
  bad: 'border-edge bg-surface text-bad hover:border-bad hover:bg-bad-soft hover:text-ink',
  danger: 'border-bad bg-bad text-surface hover:bg-[color-mix(in_oklab,var(--bad)_90%,var(--ink))]',
  good: 'border-good bg-good text-surface hover:bg-[color-mix(in_oklab,var(--good)_90%,var(--ink))]',
}

const sizes: Record<ButtonSize, string> = {
  s: 'h-7 px-2.5 pointer-coarse:h-10',
  m: 'h-8 px-3 pointer-coarse:h-11',
  l: 'h-10 px-4 max-md:h-12 max-md:rounded-md max-md:text-m',
}

type Look = {
  tone?: ButtonTone
  size?: ButtonSize
  icon?: LucideIcon
  /** An arrow or chevron: it turns in Arabic. */
  flip?: boolean
  iconAtEnd?: boolean
  /** The key that does the same. */
  shortcut?: string
}

export function buttonClass({ tone = 'secondary', size = 'm' }: Look, extra?: string): string {
  return clsx(base, tones[tone], sizes[size], extra)
}

/** A button with words; one `primary` per page. `busy` keeps its width, turns a wheel and takes no press. */
export function Button({
  tone,
  size,
  icon,
  flip,
  iconAtEnd,
  shortcut,
  busy,
  className,
  children,
  ...props
}: Look & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : props.onClick}
      className={buttonClass({ tone, size }, className)}
    >
      <ButtonContent icon={busy ? Spinner : icon} {...{ flip, iconAtEnd, shortcut }}>
        {children}
      </ButtonContent>
    </button>
  )
}

/** A link that looks like a button. */
export function ButtonLink({
  tone,
  size,
  icon,
  flip,
  iconAtEnd,
  shortcut,
  className,
  children,
  href,
  ...props
}: Look & {
  href: string
  className?: string
  children?: ReactNode
  target?: string
  rel?: string
  onClick?: () => void
}) {
  return (
    <Link href={href} {...props} className={buttonClass({ tone, size }, className)}>
      <ButtonContent {...{ icon, flip, iconAtEnd, shortcut }}>{children}</ButtonContent>
    </Link>
  )
}

const iconBase =
  'inline-grid size-8 shrink-0 place-items-center rounded-sm border text-ink-2 transition-colors duration-120 hover:text-ink pointer-coarse:size-11 disabled:text-ink-3 disabled:opacity-60'

/** Only for ×, ⋯, arrows and copy: `label` is what it is called. */
export function IconButton({
  icon: Icon,
  label,
  flip,
  framed,
  className,
  ...props
}: {
  icon: LucideIcon
  label: string
  flip?: boolean
  framed?: boolean
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...props}
      className={iconClass(framed, className)}
    >
      <Icon className={clsx('size-4', flip && 'flip')} aria-hidden />
    </button>
  )
}

/** As `IconButton`, leading somewhere; without `href` it is shown but leads nowhere. */
export function IconLink({
  icon: Icon,
  label,
  flip,
  framed,
  href,
}: {
  icon: LucideIcon
  label: string
  flip?: boolean
  framed?: boolean
  href?: string
}) {
  const icon = <Icon className={clsx('size-4', flip && 'flip')} aria-hidden />
  if (!href) {
    return (
      <span aria-hidden className={clsx(iconClass(framed), 'opacity-45')}>
        {icon}
      </span>
    )
  }
  return (
    <Link href={href} aria-label={label} title={label} className={iconClass(framed)}>
      {icon}
    </Link>
  )
}

function iconClass(framed?: boolean, extra?: string) {
  const frame = framed
    ? 'border-edge bg-surface hover:border-line-strong'
    : 'border-transparent hover:bg-sunken'
  return clsx(iconBase, frame, extra)
}

function ButtonContent({
  icon: Icon,
  flip,
  iconAtEnd,
  shortcut,
  children,
}: Omit<Look, 'icon'> & { icon?: ComponentType<{ className?: string }>; children?: ReactNode }) {
  const icon = Icon && <Icon className={clsx('size-4 shrink-0', flip && 'flip')} aria-hidden />
  return (
    <>
      {!iconAtEnd && icon}
      {children}
      {iconAtEnd && icon}
      {shortcut && <Key onColour>{shortcut}</Key>}
    </>
  )
}

function Spinner({ className }: { className?: string }) {
  return <LoaderCircle className={clsx(className, 'animate-spin')} aria-hidden />
}
