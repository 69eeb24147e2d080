import {
  Ban,
  BriefcaseBusiness,
  Container,
  FolderTree,
  Landmark,
  LayoutDashboard,
  Mail,
  MapPinned,
  MessageSquareText,
  Package,
  PackageCheck,
  PhoneCall,
  PhoneOff,
  ReceiptText,
  Rocket,
  Search,
  SlidersHorizontal,
  Store,
  Truck,
  Undo2,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { SharedProps } from '../shared_props.tsx'

/** `key` is also the name under which a panel's `/counts` tells how many wait there. */
export type NavItem = {
  key: string
  href: string
  icon: LucideIcon
  chord?: string
  /** Paths below which pages belong to it too. */
  below?: string | string[]
  /** Views of the same list that belong to it too. */
  views?: string[]
}
export type NavGroup = { key: 'orders' | 'catalog' | 'stores' | 'people'; items: NavItem[] }

const toConfirm = {
  key: 'toConfirm',
  href: '/admin/orders?view=to_confirm',
  icon: PhoneCall,
  chord: 'g c',
  below: '/admin/orders/desk',
  views: ['to_call', 'to_call_again', 'transfers', 'whatsapp', 'unreachable'],
}
const orderSettings = {
  key: 'orderSettings',
  href: '/admin/orders/settings',
  icon: SlidersHorizontal,
}
const transfers = {
  key: 'transfers',
  href: '/admin/orders/transfers',
  icon: Landmark,
  chord: 'g v',
}
const messages = { key: 'messages', href: '/admin/orders/messages', icon: Mail }
const blocks = { key: 'blocks', href: '/admin/orders/blocks', icon: PhoneOff }
const toShip = { key: 'toShip', href: '/admin/orders?view=to_ship', icon: Truck, chord: 'g s' }
const moneyOwed = {
  key: 'moneyOwed',
  href: '/admin/orders?view=money_owed',
  icon: Undo2,
  chord: 'g r',
}
const toCancel = {
  key: 'toCancel',
  href: '/admin/orders?view=to_cancel',
  icon: Ban,
  chord: 'g x',
}
const shippingRates = {
  key: 'shippingRates',
  href: '/admin/orders/shipping-rates',
  icon: MapPinned,
}
const bulkShip = {
  key: 'bulkShip',
  href: '/admin/orders/bulk-ship',
  below: '/admin/orders/prints',
  icon: PackageCheck,
  chord: 'g e',
}
const carriers = { key: 'carriers', href: '/admin/orders/carriers', icon: Container }
const allOrders = { key: 'allOrders', href: '/admin/orders', icon: ReceiptText, chord: 'g o' }
const reviews = {
  key: 'reviews',
  href: '/admin/catalog/reviews',
  icon: MessageSquareText,
  chord: 'g a',
}
const storeReviews = {
  key: 'storeReviews',
  href: '/admin/catalog/store-reviews',
  icon: MessageSquareText,
  chord: 'g a',
}
const products = {
  key: 'products',
  href: '/admin/catalog/products',
  icon: Package,
  chord: 'g p',
  below: ['families', 'import', 'imports', 'exports'].map((page) => `/admin/catalog/${page}`),
}
const categories = { key: 'categories', href: '/admin/catalog/categories', icon: FolderTree }
const search = { key: 'search', href: '/admin/catalog/search', icon: Search, chord: 'g m' }
const allStores = { key: 'allStores', href: '/admin/stores', icon: Store, chord: 'g b' }
const owners = { key: 'owners', href: '/admin/stores/owners', icon: BriefcaseBusiness }
const dashboard = {
  key: 'dashboard',
  href: '/admin/stores/dashboard',
  icon: LayoutDashboard,
  chord: 'g d',
}
const myStore = {
  key: 'myStore',
  href: '/admin/stores/mine',
  below: '/admin/stores',
  icon: Store,
  chord: 'g b',
}
const opening = { key: 'opening', href: '/admin/stores/onboarding', icon: Rocket }

/** Accounts are the storefront's, and so is the page about them. */
function users(storefrontUrl: string, locale: string = 'fr'): NavItem {
  return { key: 'users', href: `${storefrontUrl}/${locale}/admin/users`, icon: Users, chord: 'g u' }
}

type Person = Pick<SharedProps, 'user' | 'access'> &
  Partial<Pick<SharedProps, 'storefrontUrl' | 'locale'>>

/** What that person may open, over all panels: the team by what it works on, an owner by their store. */
export function navigationFor({ user, access, storefrontUrl, locale }: Person): NavGroup[] {
  if (!user) return []
  const groups: NavGroup[] = [
    { key: 'orders', items: access.orders ? orderItems(user) : [] },
    { key: 'catalog', items: access.catalog ? catalogItems(isTeam(user, 'catalog_staff')) : [] },
  ]
  const stores: NavGroup = { key: 'stores', items: storeItems({ user, access }) }
  const people: NavGroup = {
    key: 'people',
    items: user.isAdmin && storefrontUrl ? [users(storefrontUrl, locale)] : [],
  }
  const ordered = isStoreOwner({ user, access }) ? [stores, ...groups] : [...groups, stores, people]
  return ordered.filter(({ items }) => items.length > 0)
}

/** Whether the person owns a store: they may open a panel that none of their roles opens. */
export function isStoreOwner({ user, access }: Person): boolean {
  if (!user) return false
  return (
    (access.orders && !isTeam(user, 'order_staff')) ||
    (access.catalog && !isTeam(user, 'catalog_staff'))
  )
}

export function isTeam(user: NonNullable<Person['user']>, role?: string): boolean {
  return user.isAdmin || (role ? user.roles.includes(role) : user.roles.length > 0)
}

function orderItems(user: NonNullable<Person['user']>): NavItem[] {
  if (!isTeam(user, 'order_staff')) return [toShip, bulkShip, allOrders, shippingRates]
  const work = [toConfirm, transfers, toShip, bulkShip, moneyOwed, toCancel]
  const team = [...work, allOrders, messages, blocks, carriers]
  return user.isAdmin ? [...team, shippingRates, orderSettings] : team
}

function catalogItems(team: boolean): NavItem[] {
  return team ? [reviews, products, categories, search] : [products, storeReviews]
}

function storeItems(person: Person): NavItem[] {
  if (person.user!.isAdmin) return [allStores, owners]
  if (isStoreOwner(person)) return [dashboard, myStore]
  return isTeam(person.user!) ? [] : [opening]
}

/** The item that leads to the page at `url` (path and query): the longest path whose query agrees. */
export function activeItem(groups: NavGroup[], url: string): string | null {
  const [path = '', query = ''] = url.split('?')
  const params = new URLSearchParams(query)
  const fits = groups
    .flatMap(({ items }) => items)
    .map((item) => ({ item, score: scoreOfItem(item, path, params) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return fits[0]?.item.key ?? null
}

function scoreOfItem(item: NavItem, path: string, params: URLSearchParams): number {
  const { href, below = [], views = [] } = item
  const others = views.map((view) => href.replace(/view=\w+/, `view=${view}`))
  const addresses = [href, ...others, ...[below].flat()]
  return Math.max(...addresses.map((address) => scoreOf(address, path, params)))
}

function scoreOf(href: string, path: string, params: URLSearchParams): number {
  const [own = '', query = ''] = href.split('?')
  if (path !== own && !path.startsWith(`${own}/`)) return 0
  const wanted = [...new URLSearchParams(query)]
  if (!wanted.every(([name, value]) => params.get(name) === value)) return 0
  return own.length + wanted.length
}
