import type { Release } from './news.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The releases as rpm has them in its changelog. */
export function rpmChangelog(releases: readonly Release[], packager: string): string {
  return releases
    .map(({ version, date, points }) => {
      const day = new Date(`${date}T00:00:00Z`)
      const words = [
        WEEKDAYS[day.getUTCDay()],
        MONTHS[day.getUTCMonth()],
        String(day.getUTCDate()).padStart(2, '0'),
      ]
      const head = `* ${words.join(' ')} ${day.getUTCFullYear()} ${packager} - ${version}-1`
      return [head, ...points.map((point) => `- ${point}`), ''].join('\n')
    })
    .join('\n')
}
