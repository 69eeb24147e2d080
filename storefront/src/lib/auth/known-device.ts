import { createHmac, timingSafeEqual } from 'node:crypto'

const lifetimeSeconds = 90 * 24 * 3600
const maxAccounts = 5

type Options = { secret: string; isHttps: boolean }

/** The cookie's value is `account.end.signature`, several of them where a device has several accounts. */
const nameOf = ({ isHttps }: Options) => (isHttps ? '__Secure-known-device' : 'known-device')

/** Whether the device that sends these cookies has signed in to that account within 90 days. */
export function isKnownDevice(cookies: string | null, email: string, options: Options): boolean {
  const account = accountOf(email, options)
  return soundEntries(cookies, options).some((entry) => entry.startsWith(`${account}.`))
}

/** The `Set-Cookie` by which the account will know the device again. */
export function knownDeviceCookie(cookies: string | null, email: string, options: Options): string {
  const account = accountOf(email, options)
  const end = Math.floor(Date.now() / 1000) + lifetimeSeconds
  const entry = `${account}.${end}`
  const others = soundEntries(cookies, options).filter((each) => !each.startsWith(`${account}.`))
  const value = [`${entry}.${sign(entry, options)}`, ...others].slice(0, maxAccounts).join('~')
  const secure = options.isHttps ? '; Secure' : ''
  return `${nameOf(options)}=${value}; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax${secure}`
}

function soundEntries(cookies: string | null, options: Options): string[] {
  const name = nameOf(options)
  const cookie = (cookies ?? '').split(/; */).find((each) => each.startsWith(`${name}=`))
  const entries = cookie?.slice(name.length + 1).split('~', maxAccounts) ?? []
  return entries.filter((entry) => isSound(entry, options))
}

function isSound(value: string, options: Options): boolean {
  const [account, end, signature = ''] = value.split('.')
  if (!(Number(end) > Date.now() / 1000)) return false
  const given = Buffer.from(signature)
  const right = Buffer.from(sign(`${account}.${end}`, options))
  return given.length === right.length && timingSafeEqual(given, right)
}

const accountOf = (email: string, options: Options) =>
  sign(`account ${email.trim().toLowerCase()}`, options).slice(0, 22)

const sign = (text: string, { secret }: Options) =>
  createHmac('sha256', secret).update(`known device ${text}`).digest('base64url')
