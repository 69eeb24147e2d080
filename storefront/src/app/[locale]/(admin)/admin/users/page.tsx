import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Done, type DoneQuery } from '@/components/account/done'
import { PageHeading } from '@/components/account/page-heading'
import { SearchForm } from '@/components/layout/search-form'
import { SiteFrame } from '@/components/layout/site-frame'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { Pagination } from '@/components/ui/pagination'
import { RefusedRights, type RefusedQuery } from '@/features/users/components/refused-rights'
import { UserCard } from '@/features/users/components/user-card'
import { listUsers } from '@/features/users/server/list-users'
import { href } from '@/i18n/href'
import { pageOf, type PageQuery } from '@/lib/http/page-of'
import { requireSession } from '@/lib/auth/require-session'

const path = '/admin/users'
const perPage = 20

/** A search goes no deeper; see docs/architecture.md. */
const lastSearchPage = 50

type Query = PageQuery & DoneQuery & RefusedQuery & Promise<{ q?: string | string[] }>

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users')
  return { title: t('title'), robots: { index: false } }
}

export default async function UsersPage({ searchParams }: { searchParams: Query }) {
  const locale = await getLocale()
  const { user } = await requireSession(locale, path)
  if (!user.isAdmin) {
    return (
      <SiteFrame>
        <NotFoundPage />
      </SiteFrame>
    )
  }
  const t = await getTranslations('users')
  const q = searchOf((await searchParams).q)
  const page = Math.min(await pageOf(searchParams), q ? lastSearchPage : Infinity)
  const { items, total, totalIsExact } = await listUsers({ page, perPage, q })
  const list = { q, page: page > 1 ? String(page) : undefined }
  const last = Math.ceil(total / perPage)
  return (
    <SiteFrame>
      <div className="shell max-w-5xl py-6 lg:py-10">
        <Done query={searchParams} />
        <RefusedRights query={searchParams} />
        <PageHeading
          title={t('title')}
          lead={t('count', { count: total, exact: String(totalIsExact) })}
        />
        <SearchForm
          action={href(locale, path)}
          label={t('search')}
          placeholder={t('searchHint')}
          submit={t('searchSubmit')}
          words={q}
        />
        {items.length === 0 && <p className="mt-6 text-ink-2">{t('none', { q: q ?? '' })}</p>}
        <ul className="mt-6 grid gap-4">
          {items.map((each) => (
            <li key={each.id}>
              <UserCard user={each} isMe={each.id === user.id} list={list} />
            </li>
          ))}
        </ul>
        <Pagination
          page={page}
          last={q ? Math.min(last, lastSearchPage) : last}
          hrefFor={(number) => href(locale, path, { q, page: number > 1 ? number : undefined })}
        />
      </div>
    </SiteFrame>
  )
}

function searchOf(value: string | string[] | undefined): string | undefined {
  const text = [value]
    .flat()[0]
    ?.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return text?.slice(0, 100) || undefined
}
