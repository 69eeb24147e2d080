import { createContext, use, type AnchorHTMLAttributes, type ReactNode } from 'react'
import { Link as InertiaLink, router, usePage } from '@inertiajs/react'
import { useLanguage } from './language.tsx'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; children?: ReactNode }

const BaseContext = createContext('/admin/stores')

/** Says under which path this panel lives, so that links know which pages are its own. */
export const PanelBase = BaseContext.Provider

/** This panel's path: `/admin/stores`. */
export function usePanelBase(): string {
  return use(BaseContext)
}

/**
 * A link inside this panel or to another one; the other one is told the language. Another state of the same
 * page leaves it standing, so that what is being typed there stays under one's fingers.
 */
export function Link({ href, children, ...props }: Props) {
  const base = usePanelBase()
  const language = useLanguage()
  const { url } = usePage()
  if (isWithin(base, href)) {
    return (
      <InertiaLink href={href} preserveState={isSamePage(href, url)} {...(props as object)}>
        {children}
      </InertiaLink>
    )
  }
  return (
    <a href={outside(href, language)} {...props}>
      {children}
    </a>
  )
}

/** Goes to a page of this panel or of another one, as `Link` does. */
export function useNavigate(): (href: string) => void {
  const base = usePanelBase()
  const language = useLanguage()
  const { url } = usePage()
  return (href) => {
    if (isWithin(base, href)) router.visit(href, { preserveState: isSamePage(href, url) })
    else location.assign(outside(href, language))
  }
}

function isSamePage(href: string, url: string): boolean {
  return pathOf(href) === pathOf(url)
}

function pathOf(href: string): string {
  return href.split(/[?#]/)[0]!
}

function isWithin(base: string, href: string): boolean {
  const path = pathOf(href)
  return path === base || path.startsWith(`${base}/`)
}

/** Another panel is told the language; the storefront has it in its paths. */
function outside(href: string, language: string): string {
  if (!href.startsWith('/admin/')) return href
  const [path, fragment] = href.split('#')
  const told = `${path}${href.includes('?') ? '&' : '?'}lang=${language}`
  return fragment === undefined ? told : `${told}#${fragment}`
}

/** The list's filters, carried to a detail page and back: adds the current query to a path. */
export function useHrefWithQuery(): (href: string) => string {
  const query = new URLSearchParams(usePage().url.split('?')[1])
  query.delete('lang')
  const carried = query.toString()
  return (href) => (carried && !href.includes('?') ? `${href}?${carried}` : href)
}

/** What Inertia tells of a visit. Named here, because its own types do not resolve under NodeNext. */
export type VisitEvent = {
  detail: { visit: { id: string; url: URL; method: string; prefetch: boolean; async: boolean } }
}
