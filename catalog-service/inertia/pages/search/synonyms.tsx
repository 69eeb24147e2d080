import { useTranslations } from 'use-intl'
import { BookA } from 'lucide-react'
import type { Data } from '@generated/data'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { When } from '@marketplace/shared/ui/values'
import { AddSynonym } from '../../components/search/add_synonym.tsx'
import { SearchViews } from '../../components/search/search_views.tsx'
import { synonymHref } from '../../components/search/synonym_href.ts'

/** Which words that people type mean something else too. */
export default function Synonyms({ synonyms, meta }: { synonyms: Data.Synonym[]; meta: Meta }) {
  const t = useTranslations('catalog.search')
  return (
    <Page title={`${t('title')}: ${t('views.synonyms')}`}>
      <ListHeader title={t('title')} actions={<AddSynonym />} />
      <SearchViews active="synonyms" />
      <ResourceIndex
        name="synonyms"
        label={t('views.synonyms')}
        rows={synonyms}
        meta={meta}
        rowKey={({ term }) => term}
        rowLabel={({ term }) => term}
        href={({ term }) => synonymHref({ term })}
        search={t('synonyms.search')}
        columns={[
          {
            key: 'term',
            head: t('synonyms.term'),
            kind: 'strong',
            phone: 'title',
            cell: ({ term }) => <bdi dir="auto">{term}</bdi>,
          },
          {
            key: 'expansions',
            head: t('synonyms.expansions'),
            kind: 'name',
            phone: 'line',
            cell: ({ expansions }) => <Words words={expansions} />,
          },
          {
            key: 'updated',
            head: t('synonyms.updated'),
            kind: 'quiet',
            from: 'lg',
            cell: ({ updatedAt }) => <When at={updatedAt} />,
          },
        ]}
        empty={
          <EmptyState
            icon={BookA}
            title={t('synonyms.none')}
            text={t('synonyms.noneYet')}
            action={<AddSynonym />}
          />
        }
      />
    </Page>
  )
}

/** Words of two scripts in one line, each in its own direction. */
function Words({ words }: { words: string[] }) {
  return (
    <span className="font-normal text-ink-2">
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ' · '}
          <bdi>{word}</bdi>
        </span>
      ))}
    </span>
  )
}
