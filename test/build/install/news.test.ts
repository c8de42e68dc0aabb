import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rpmChangelog } from '../../../build/install/changelog.ts'
import { metainfo } from '../../../build/install/metainfo.ts'
import { releases, sourceDate } from '../../../build/install/news.ts'
import manifest from '../../../package.json' with { type: 'json' }

const text = `# News

Words before.

## 1.1.0 (2026-12-24)

More & better.

- One point, over
  two lines
- Another <one>

## 1.0.0 (2026-02-03)

The first.
`

describe('NEWS.md', () => {
  it('begins with the version of package.json', () => {
    expect(releases()[0]?.version).toBe(manifest.version)
    expect(readFileSync('NEWS.md', 'utf8')).toContain(`\n## ${manifest.version} (`)
  })

  it('is read release by release', () => {
    expect(releases(text)).toEqual([
      {
        version: '1.1.0',
        date: '2026-12-24',
        about: 'More & better.',
        points: ['One point, over two lines', 'Another <one>'],
      },
      { version: '1.0.0', date: '2026-02-03', about: 'The first.', points: [] },
    ])
    expect(() => releases('# News\n\n## 1.0\n')).toThrow(/no version/)
  })

  it('is what the package and the software centre tell', () => {
    expect(rpmChangelog(releases(text), 'Us')).toBe(
      '* Thu Dec 24 2026 Us - 1.1.0-1\n- One point, over two lines\n- Another <one>\n\n* Tue Feb 03 2026 Us - 1.0.0-1\n',
    )
    const component = metainfo(releases(text))
    expect(component).toContain('<release version="1.1.0" date="2026-12-24">')
    expect(component).toContain('<p>More &amp; better.</p>')
    expect(component).toContain('<li>Another &lt;one&gt;</li>')
    expect(component).not.toContain('<ul>\n\n')
  })

  it('dates everything that is made, unless the environment does', () => {
    expect(sourceDate({ SOURCE_DATE_EPOCH: '86400' })).toBe(86_400)
    for (const given of ['', 'yesterday', '-1', '1e9'])
      expect(sourceDate({ SOURCE_DATE_EPOCH: given })).toBe(
        Date.parse(`${releases()[0]?.date}T00:00:00Z`) / 1000,
      )
  })
})
