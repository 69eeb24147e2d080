import { useTranslations } from 'use-intl'
import { Plus, SearchCheck } from 'lucide-react'
import type { Data } from '@generated/data'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Count, When } from '@marketplace/shared/ui/values'
import { AddSynonym } from '../../components/search/add_synonym.tsx'
import { SearchViews } from '../../components/search/search_views.tsx'
import { synonymHref } from '../../components/search/synonym_href.ts'

type Miss = Data.SearchMiss

/** Searches that found nothing, the most frequent first, each a press away from becoming a synonym. */
export default function SearchMisses({ misses, meta }: { misses: Miss[]; meta: Meta }) {
  const t = useTranslations('catalog.search')
  const hrefOf = ({ query }: Miss) => synonymHref({ term: query, from: 'misses' })
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} actions={<AddSynonym />} />
      <SearchViews active="misses" />
      <ResourceIndex
        name="search-misses"
        label={t('views.misses')}
        rows={misses}
        meta={meta}
        rowKey={({ query }) => query}
        rowLabel={({ query }) => query}
        href={hrefOf}
        columns={[
          {
            key: 'query',
            head: t('misses.query'),
            kind: 'name',
            phone: 'title',
            cell: ({ query }) => <bdi dir="auto">{query}</bdi>,
          },
          {
            key: 'searches',
            head: t('misses.searches'),
            kind: 'number',
            phone: 'aside',
            cell: ({ searches }) => <Count value={searches} />,
          },
          {
            key: 'last',
            head: t('misses.last'),
            kind: 'quiet',
            phone: 'line',
            cell: ({ lastSearchedAt }) => <When at={lastSearchedAt} />,
          },
          {
            key: 'make',
            head: t('views.synonyms'),
            from: 'md',
            cell: (miss) => (
              <ButtonLink
                size="s"
                icon={Plus}
                aria-label={t('misses.makeOf', { query: miss.query })}
                href={hrefOf(miss)}
              >
                {t('misses.make')}
              </ButtonLink>
            ),
          },
        ]}
        empty={
          <EmptyState
            icon={SearchCheck}
            tone="good"
            title={t('misses.none')}
            text={t('misses.noneYet')}
          />
        }
      />
    </Page>
  )
}
