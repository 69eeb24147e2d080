import { useTranslations } from 'use-intl'
import { Plus, X } from 'lucide-react'
import { maxChoices } from '@marketplace/shared/contracts/limits'
import { Button, IconButton } from '@marketplace/shared/ui/button'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { emptyNames, type ChoiceDraft } from './category_form.ts'

type Props = {
  choices: ChoiceDraft[]
  onChange: (choices: ChoiceDraft[]) => void
  /** Id, name and error of a part of the attribute. */
  bind: (part: string) => { id: string; name: string; error?: string }
}

/** The choices of an attribute, each with its three names. */
export function ChoicesEditor({ choices, onChange, bind }: Props) {
  const t = useTranslations('catalog.categories')
  const { id, error } = bind('choices')
  return (
    <fieldset className="grid gap-2" id={id}>
      <legend className="mb-1.5 text-[0.78125rem] leading-5 font-medium">{t('choices')}</legend>
      {choices.map((choice, place) => (
        <div key={place} className="flex items-start gap-2">
          <div className="grid grow gap-2 sm:grid-cols-3">
            {(['fr', 'ar', 'en'] as const).map((language) => (
              <TextField
                key={language}
                label={t('choiceName', { number: place + 1, language: t(`languages.${language}`) })}
                lang={language}
                dir={language === 'ar' ? 'rtl' : undefined}
                maxLength={60}
                {...bind(`choices.${place}.name.${language}`)}
                value={choice.name[language]}
                onChange={(value) =>
                  onChange(
                    choices.map((one, at) =>
                      at === place ? { ...one, name: { ...one.name, [language]: value } } : one
                    )
                  )
                }
              />
            ))}
          </div>
          <IconButton
            icon={X}
            className="mt-6"
            label={t('removeChoice', { name: choice.name.fr || String(place + 1) })}
            onClick={() => onChange(choices.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      {error && <p className="text-xs text-bad">{error}</p>}
      <Button
        size="s"
        icon={Plus}
        className="w-fit"
        disabled={choices.length >= maxChoices}
        onClick={() => onChange([...choices, { value: '', name: emptyNames }])}
      >
        {t('addChoice')}
      </Button>
    </fieldset>
  )
}
