import { type ReactNode, useEffect } from 'react'
import { languages, ownNames } from '../../src-shared/words/languages.ts'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { OneOf, Tick } from '../parts/fields.tsx'
import { Plain } from '../parts/plain.tsx'
import { TellMe } from '../parts/tell-me.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useActions, useApp } from '../shell/context.ts'
import { Dialog } from './dialog.tsx'

/** The few things that a person decides about the app itself. Each takes effect at once. */
export function SettingsDialog(): ReactNode {
  const view = useApp((state) => state.settings)
  const actions = useActions()
  const load = () => void actions.loadSettings()
  useEffect(() => {
    if (view.state === 'idle') void actions.loadSettings()
  }, [view.state, actions])
  return (
    <Dialog className="settings" title={say('app.settings.title')}>
      {view.state === 'failed' && (
        <FailureNotice failure={view.failure} isStale={view.value !== undefined} onRetry={load} />
      )}
      {view.state === 'loading' && !view.value && (
        <Waiting onRetry={load} words={say('app.settings.loading')} />
      )}
      {view.value?.problem && <p className="settings-problem">{view.value.problem}</p>}
      {view.value && <Choices />}
    </Dialog>
  )
}

function Choices(): ReactNode {
  const { value } = useApp((state) => state.settings)
  const actions = useActions()
  if (!value) return null
  const { settings, file } = value
  return (
    <>
      <OneOf
        hint={say('app.settings.language.help')}
        label={say('app.settings.language')}
        onChoose={(language) => void actions.changeSettings({ language })}
        options={[
          { value: 'system', label: say('app.settings.language.system') } as const,
          ...languages.map((language) => ({ value: language, label: ownNames[language] })),
        ]}
        value={settings.language}
      />
      <OneOf
        label={say('app.settings.appearance')}
        onChoose={(appearance) => void actions.changeSettings({ appearance })}
        options={(['system', 'light', 'dark'] as const).map((appearance) => ({
          value: appearance,
          label: say(`app.settings.appearance.${appearance}`),
        }))}
        value={settings.appearance}
      />
      <Tick
        isOn={settings.notifications}
        label={say('app.settings.notifications')}
        onTurn={(notifications) => void actions.changeSettings({ notifications })}
      />
      <TellMe />
      <p className="quiet">
        <Plain text={say('app.settings.kept-in', { file })} />
      </p>
    </>
  )
}
