import type { Link } from '../../../src-shared/host/report-device.ts'

/**
 * The PCI Express link of a function from its four sysfs files, each asked for through `text`. "Unknown" and
 * width 0 or 255 (a link that is down) become null.
 */
export function parseLink(text: (name: string) => string | undefined): Link {
  return {
    speed: speed(text('current_link_speed')),
    width: width(text('current_link_width')),
    maxSpeed: speed(text('max_link_speed')),
    maxWidth: width(text('max_link_width')),
  }
}

function speed(value: string | undefined): number | null {
  const digits = /^(\d{1,3}(?:\.\d{1,2})?) GT\/s/.exec(value ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function width(value: string | undefined): number | null {
  const lanes = /^\d{1,3}$/.test(value ?? '') ? Number(value) : 0
  return lanes > 0 && lanes <= 32 ? lanes : null
}
