import { expect, it } from 'vitest'
import { actionPlace, actions } from '../../../src-shared/diagnosis/actions.ts'
import { say } from '../../../src-shared/words/say.ts'

it('every action has a place of the window and a label', () => {
  expect(Object.fromEntries(actions.map((action) => [action, actionPlace(action)]))).toMatchInlineSnapshot(`
    {
      "add-module-to-initramfs": "plan",
      "attach-whole-group": "machines",
      "label-rom": "plan",
      "open-cards": "cards",
      "open-machines": "machines",
      "open-plan": "plan",
      "open-readiness": "readiness",
      "pause": "proof",
      "rebuild-initramfs": "plan",
      "release-audio": "plan",
      "undo": "proof",
    }
  `)
  for (const action of actions) expect(say(`diagnosis.action.${action}`)).not.toContain('diagnosis.')
})
