import { after, hour, type Calendar } from '../calendar.ts'
import { cityOf } from '../content/cities.ts'
import { stores as contents, type StoreContent } from '../content/stores.ts'
import { taglines } from '../content/taglines.ts'
import { Random } from '../random.ts'
import { typeset } from '../typeset.ts'
import { demoPhone, type User } from './people.ts'

export interface StoreOwner {
  id: string
  user_id: string
  business_name: string
  phone: string
  ice: string
  rib: string
  created_at: Date
  updated_at: Date
}

export interface Store {
  id: string
  store_owner_id: string
  name: string
  name_ar: string
  slug: string
  description: string
  description_ar: string
  street: string
  city: string
  state: string
  latitude: number
  longitude: number
  whatsapp_phone: string
  tagline: string | null
  logo_url: string | null
  cover_url: string | null
  verified_at: Date | null
  paused_until: Date | null
  is_active: boolean
  created_at: Date
  updated_at: Date
}

export interface StoreWithOwner {
  store: Store
  owner: StoreOwner
  user: User
  content: StoreContent
}

/** One store per owner, in the order of the owners' accounts. */
export function generateStores(owners: User[], calendar: Calendar): StoreWithOwner[] {
  const random = new Random('stores')
  return contents.map((content, at) => {
    const user = owners[at]!
    const owner = ownerOf(random, user, content)
    return { store: storeOf(random, owner, content, calendar), owner, user, content }
  })
}

function ownerOf(random: Random, user: User, { name }: StoreContent): StoreOwner {
  const at = after(user.created_at, hour)
  return {
    id: random.id(at),
    user_id: user.id,
    business_name: `${name} SARL`,
    phone: user.phone,
    ice: digits(random, 15),
    rib: rib(random),
    created_at: at,
    updated_at: at,
  }
}

function storeOf(
  random: Random,
  owner: StoreOwner,
  content: StoreContent,
  calendar: Calendar
): Store {
  const city = cityOf(content.city)
  const at = after(owner.created_at, random.between(1, 20) * hour)
  return {
    id: random.id(at),
    store_owner_id: owner.id,
    name: content.name,
    name_ar: content.nameAr,
    slug: content.slug,
    description: typeset(content.description),
    description_ar: content.descriptionAr,
    street: content.street,
    city: city.fr,
    state: city.region,
    // Not the very centre: a store stands in a street.
    latitude: round(city.latitude + 0.0007 * content.slug.length),
    longitude: round(city.longitude - 0.0004 * content.name.length),
    whatsapp_phone: demoPhone(random),
    tagline: taglines[content.slug] ?? null,
    ...picturesOf(content),
    verified_at: isUnverified(content) ? null : after(at, 48 * hour),
    paused_until: content.slug === paused ? calendar.ago(-12 * 24 * hour) : null,
    is_active: true,
    created_at: at,
    updated_at: calendar.ago(random.between(1, 60) * 24 * hour),
  }
}

/** As precise as the database keeps it. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}

/** One store takes a break, so that the demo shows what shoppers and its owner see then. */
export const paused = 'doukkala-deco'

/** Two of three are verified; the newest ones are not yet. */
function isUnverified({ openedDaysAgo, code }: StoreContent): boolean {
  return openedDaysAgo < 60 || code.charCodeAt(0) % 3 === 0
}

/** Stores with an opening line have pictures too; the others show the arch with their letter. */
function picturesOf({ slug }: StoreContent) {
  const at = (kind: string) => `/media/stores/demo/${kind}-${slug}.webp`
  const has = slug in taglines
  return { logo_url: has ? at('logo') : null, cover_url: has ? at('cover') : null }
}

/** A RIB whose check digits are right, of a bank that does not exist. */
function rib(random: Random): string {
  const account = `000${digits(random, 19)}`
  return account + String(97n - ((BigInt(account) * 100n) % 97n)).padStart(2, '0')
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.int(0, 9)).join('')
}
