import { useTranslations } from 'use-intl'
import { router } from '@inertiajs/react'
import { Trash2 } from 'lucide-react'
import type { Data } from '@generated/data'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'

type Props = { synonym: Data.Synonym | null; term: string; isFromMisses: boolean }

const misses = '/admin/catalog/search'
const list = `${misses}/synonyms`

/** What one term means besides itself. The term of a synonym that is there stays as it is. */
export default function EditSynonym({ synonym, term, isFromMisses }: Props) {
  const t = useTranslations('catalog.search.form')
  const form = usePanelForm(
    { term: synonym?.term ?? term, expansions: synonym?.expansions.join('\n') ?? '' },
    {
      fieldOf: (path) => path.split('.')[0]!,
      transform: (typed) => ({
        ...typed,
        expansions: wordsOf(typed.expansions),
        isNew: synonym === null,
      }),
    }
  )
  const save = () => form.submit('post', isFromMisses ? `${list}?from=misses` : list)
  const title = synonym?.term ?? (term || t('new'))
  return (
    <Page title={title} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: isFromMisses ? misses : list, label: t('back') }}
        title={<bdi dir="auto">{title}</bdi>}
        actions={
          <>
            {synonym && (
              <Button tone="bad" icon={Trash2} onClick={() => remove(synonym.term)}>
                {t('remove')}
              </Button>
            )}
            <Button tone="primary" busy={form.busy} onClick={save}>
              {t('save')}
            </Button>
          </>
        }
      />
      <PageBody>
        <Form
          form={form}
          labels={{ term: t('fields.term'), expansions: t('fields.expansions') }}
          onSubmit={save}
          className="mx-auto max-w-2xl"
        >
          <Card>
            <div className="grid gap-4">
              <TextField
                label={t('fields.term')}
                hint={t('termHint')}
                maxLength={60}
                dir="auto"
                readOnly={synonym !== null}
                {...form.field('term')}
              />
              <TextareaField
                label={t('fields.expansions')}
                hint={t('expansionsHint')}
                rows={6}
                {...form.field('expansions')}
              />
            </div>
          </Card>
        </Form>
      </PageBody>
    </Page>
  )
}

function remove(term: string) {
  router.delete(`${list}?${new URLSearchParams({ term })}`)
}

/** One a line; commas part them too, of either script. Null, which is refused as empty, without any. */
function wordsOf(typed: string): string[] | null {
  const words = typed.split(/[\n,،]/).map((word) => word.trim())
  return typed.trim() ? [...new Set(words.filter(Boolean))] : null
}
