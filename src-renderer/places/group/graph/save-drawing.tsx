import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import { type ReactNode, useState } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import { saveFile } from '../../../parts/save-file.ts'
import { pictureOf } from '../drawing/picture.ts'
import { pngOf } from '../drawing/png.ts'
import { svgOf } from '../drawing/svg.ts'
import type { Drawn } from './use-layout.ts'

const NAME = 'handover-group'

/** Saves what is drawn as a file. */
export function SaveDrawing({ drawn, title }: { drawn: Drawn; title: string }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const picture = () => pictureOf(drawn.tree, drawn.layout, title)
  const savePng = async (): Promise<void> => {
    const png = await pngOf(picture())
    setFailed(png === undefined)
    if (png) saveFile(`${NAME}.png`, png)
  }
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ appendTo: 'inline', position: 'end' }}
        shouldFocusToggleOnSelect
        toggle={(toggle) => (
          <MenuToggle isExpanded={isOpen} onClick={() => setOpen(!isOpen)} ref={toggle}>
            {say('app.group.save')}
          </MenuToggle>
        )}
      >
        <DropdownList>
          <DropdownItem
            description={say('app.group.save.svg-why')}
            onClick={() => saveFile(`${NAME}.svg`, new Blob([svgOf(picture())], { type: 'image/svg+xml' }))}
          >
            {say('app.group.save.svg')}
          </DropdownItem>
          <DropdownItem description={say('app.group.save.png-why')} onClick={() => void savePng()}>
            {say('app.group.save.png')}
          </DropdownItem>
        </DropdownList>
      </Dropdown>
      {hasFailed && <p role="alert">{say('app.group.save.failed')}</p>}
    </>
  )
}
