import { SearchX } from 'lucide-react'
import { Button } from '../button.tsx'
import { EmptyState } from '../feedback/empty_state.tsx'
import { useUiTexts } from '../language.tsx'
import { useListQuery } from './use_list_query.ts'

/** The search or the filters leave nothing: says so and offers to drop them. */
export function NothingFound() {
  const texts = useUiTexts('list')
  const query = useListQuery()
  const words = query.get('q')
  return (
    <EmptyState
      icon={SearchX}
      title={words ? texts('nothingFor', { words }) : texts('nothingHere')}
      text={texts('tryOther')}
      action={<Button onClick={query.clear}>{texts('dropFilters')}</Button>}
    />
  )
}
