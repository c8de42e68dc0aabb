import { say } from '../../words/say.ts'
import type { Facts } from '../facts.ts'
import { type Maker, makerOf } from './maker.ts'

/** Settings of the firmware that a person may be sent to. `large-bars`: Above 4G decoding and Resizable BAR. */
export type FirmwareSetting = 'iommu' | 'virtualization' | 'large-bars' | 'primary-display'

/** Makers whose menus are written down. Lenovo's laptops and desktops have different ones. */
type Menu =
  | 'asus'
  | 'msi'
  | 'gigabyte'
  | 'asrock'
  | 'dell'
  | 'hp'
  | 'lenovo-desktop'
  | 'lenovo-laptop'
  | 'supermicro'
  | 'other'

/**
 * How to reach a setting in this machine's own firmware: the key, the menus and the option in the maker's
 * English, one to four sentences. Makers move options from model to model, so the words say "usually"; for an
 * unknown board they say what to look for. The sources are named beside the words (words/en/boards.ts).
 */
export function firmwareSteps(
  setting: FirmwareSetting,
  { machine, cpu, firmware }: Pick<Facts, 'machine' | 'cpu' | 'firmware'>,
): string {
  const maker = makerOf(machine)
  const laptop = machine.chassis === 'laptop'
  const menu = menuOf(maker, laptop)
  const path = pathOf(menu, setting, cpu.vendor)
  const key = say(laptop ? `board.key.${maker}.laptop` : `board.key.${maker}`)
  const where =
    menu === 'other'
      ? say('board.steps.unknown', { key, path })
      : say('board.steps.known', { key, path, maker: say(`board.maker.${maker}`) })
  // The firmware's own request to open its settings exists only under UEFI (systemd, OsIndications).
  return firmware.kind === 'uefi' ? `${where} ${say('board.steps.uefi')}` : where
}

function menuOf(maker: Maker, laptop: boolean): Menu {
  switch (maker) {
    case 'lenovo':
      return laptop ? 'lenovo-laptop' : 'lenovo-desktop'
    // The menus written down for these are those of their mainboards; their laptops have others.
    case 'asus':
    case 'msi':
    case 'gigabyte':
    case 'asrock':
      return laptop ? 'other' : maker
    case 'intel':
    case 'other':
      return 'other'
    case 'dell':
    case 'hp':
    case 'supermicro':
      return maker
  }
}

function pathOf(menu: Menu, setting: FirmwareSetting, vendor: Facts['cpu']['vendor']): string {
  if (setting === 'large-bars') return say(`board.${menu}.large-bars`)
  if (vendor === 'intel' || vendor === 'amd') return say(`board.${menu}.${setting}.${vendor}`)
  return say(`board.any.${setting}`)
}
