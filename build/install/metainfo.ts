import type { Release } from './news.ts'

const HOME = 'https://gpuhandover.org'

const PICTURES = [
  ['cards', 'Each card with its connectors, what moves with it and what the host loses'],
  ['readiness', 'What this computer can do, and what is missing'],
  ['plan', 'The plan: every file, every command, and the ways back'],
  ['proof', 'The proof after the restart: before and after'],
] as const

/** The component for software centres, as AppStream 0.16 describes one (metainfo.xml). */
export function metainfo(releases: readonly Release[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.gpuhandover.Handover</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>GPL-3.0-or-later</project_license>
  <name>Handover</name>
  <summary>Give a graphics card to a virtual machine, and get it back</summary>
  <developer_name>The Handover developers</developer_name>
  <description>
    <p>Handover gives a physical graphics card to a KVM virtual machine, and gives it back.</p>
    <p>It looks at the computer first and says honestly whether it can work, which card can go, and what the host would lose. Then it shows the exact change, makes it with one password and one restart, and proves afterwards, from the machine itself, that it took effect.</p>
    <p>Should the screen stay black, there are four ways back: wait, choose the other boot entry, undo on any terminal or in a rescue shell, or go one start without the change.</p>
    <ul>
      <li>Whole or not at all: a journal takes back whatever was interrupted</li>
      <li>Binds cards by place and identity, so that one of two equal cards can go</li>
      <li>Undo gives every file back byte for byte, unless somebody else changed it since</li>
      <li>The command handoverctl does the same without a window</li>
    </ul>
  </description>
  <launchable type="desktop-id">org.gpuhandover.Handover.desktop</launchable>
  <icon type="stock">handover</icon>
  <url type="homepage">${HOME}/</url>
  <categories>
    <category>System</category>
    <category>Emulator</category>
  </categories>
  <keywords>
    <keyword>GPU</keyword>
    <keyword>passthrough</keyword>
    <keyword>VFIO</keyword>
    <keyword>IOMMU</keyword>
    <keyword>KVM</keyword>
    <keyword>virtual machine</keyword>
  </keywords>
  <provides>
    <binary>handover</binary>
    <binary>handoverctl</binary>
  </provides>
  <requires>
    <display_length compare="ge">480</display_length>
  </requires>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <screenshots>
${PICTURES.map(([name, caption], index) => picture(name, caption, index === 0)).join('\n')}
  </screenshots>
  <content_rating type="oars-1.1" />
  <releases>
${releases.map(release).join('\n')}
  </releases>
</component>
`
}

function picture(name: string, caption: string, isFirst: boolean): string {
  return `    <screenshot${isFirst ? ' type="default"' : ''}>
      <caption>${caption}</caption>
      <image type="source" width="1280" height="800">${HOME}/screenshots/${name}-light.png</image>
    </screenshot>`
}

function release({ version, date, about, points }: Release): string {
  return `    <release version="${version}" date="${date}">
      <description>
        <p>${escaped(about)}</p>${points.length === 0 ? '' : listOf(points)}
      </description>
    </release>`
}

function listOf(points: readonly string[]): string {
  const items = points.map((point) => `          <li>${escaped(point)}</li>`)
  return ['', '        <ul>', ...items, '        </ul>'].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
