import { day, type Calendar } from '../calendar.ts'
import { cities, cityOf, type City } from '../content/cities.ts'
import {
  addressLabels,
  firstNames,
  landmarks,
  lastNames,
  staff,
  streets,
} from '../content/people.ts'
import { stores } from '../content/stores.ts'
import { Random } from '../random.ts'

export interface User {
  id: string
  email: string
  email_verified: boolean
  name: string
  phone: string
  locale: 'fr' | 'ar'
  roles: string[]
  is_admin: boolean
  created_at: Date
  updated_at: Date
}

export interface Address {
  id: string
  user_id: string
  label: string
  recipient_name: string
  phone: string
  street: string
  city: string
  state: string
  postal_code: string
  landmark: string | null
  latitude: number
  longitude: number
  is_default: boolean
  created_at: Date
  updated_at: Date
}

export interface People {
  admin: User
  catalogStaff: User
  orderStaff: User
  owners: User[]
  shoppers: User[]
  addresses: Address[]
}

const shopperCount = 50
export const staffJoinedDaysAgo = 400

/** Everybody who can sign in, with the shoppers' addresses. */
export function generatePeople(calendar: Calendar): People {
  const random = new Random('people')
  const add = (account: string, name: string, daysAgo: number, rest: Partial<User> = {}) =>
    user(random, calendar.ago(daysAgo * day), account, name, rest)
  const [admin, catalogStaff, orderStaff] = staff.map(({ account, name, roles, isAdmin }) =>
    add(account, name, staffJoinedDaysAgo, { roles, is_admin: isAdmin })
  )
  const owners = stores.map((store, at) =>
    add(`owner${at + 1}`, store.owner, store.openedDaysAgo + 1 + random.next())
  )
  const shoppers = Array.from({ length: shopperCount }, (_, at) =>
    add(`shopper${at + 1}`, shopperName(at), 110 + random.int(0, 220) + random.next(), {
      locale: at % 7 === 3 ? 'ar' : 'fr',
    })
  )
  const addresses = shoppers.flatMap((shopper, at) => addressesOf(shopper, at))
  return {
    admin: admin!,
    catalogStaff: catalogStaff!,
    orderStaff: orderStaff!,
    owners,
    shoppers,
    addresses,
  }
}

function user(random: Random, at: Date, account: string, name: string, rest: Partial<User>): User {
  return {
    id: random.id(at),
    email: `${account}@demo.ma`,
    email_verified: true,
    name,
    phone: demoPhone(random),
    locale: 'fr',
    roles: [],
    is_admin: false,
    created_at: at,
    updated_at: at,
    ...rest,
  }
}

/** Numbers from a block that no operator gives out to people. */
export function demoPhone(random: Random): string {
  return `+21260000${String(random.int(0, 9999)).padStart(4, '0')}`
}

function shopperName(at: number): string {
  return `${firstNames[at % firstNames.length]} ${lastNames[(at * 7) % lastNames.length]}`
}

/** One to three addresses; the first shoppers cover all regions between them. */
function addressesOf(shopper: User, index: number): Address[] {
  const random = new Random(`addresses of ${shopper.email}`)
  const home = index === 0 ? cityOf('Meknès') : cities[(index * 7 + 3) % cities.length]!
  const others = random.shuffle(cities.filter((city) => city !== home)).slice(0, random.int(0, 2))
  return [home, ...others].map((city, at) => address(random, shopper, city, at))
}

function address(random: Random, shopper: User, city: City, at: number): Address {
  const created = new Date(shopper.created_at.getTime() + (1 + at * 6) * day)
  const near = (degrees: number) => Number((degrees + random.between(-0.012, 0.012)).toFixed(6))
  return {
    id: random.id(created),
    user_id: shopper.id,
    label: addressLabels[at]!,
    recipient_name: shopper.name,
    phone: shopper.phone,
    street: `${random.int(1, 120)}, ${random.pick(streets)}${random.chance(0.4) ? `, appt ${random.int(1, 16)}` : ''}`,
    city: city.fr,
    state: city.region,
    postal_code: city.postalCode,
    landmark: random.chance(0.7) ? random.pick(landmarks) : null,
    latitude: near(city.latitude),
    longitude: near(city.longitude),
    is_default: at === 0,
    created_at: created,
    updated_at: created,
  }
}
