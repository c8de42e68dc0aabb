/** Where secrets stand: every named group of a match is a secret of the kind that it is named after. */
interface Rule {
  /** The rule holds for files whose path matches; without it, for every text and every path. */
  readonly where?: RegExp
  readonly find: RegExp
}

/** Rules that can find something only in a text that matches `needs`, which is quick to ask. */
export interface RuleSet {
  readonly needs: RegExp
  readonly rules: readonly Rule[]
}

// What ends a word in kernel arguments, mount tables, XML and paths alike.
const WORD = String.raw`[^\s/"'<>,]`
const END = String.raw`(?=[\s/"'<>,]|$)`
const PART = String.raw`(?:_\d{1,3})?(?:-\d+:\d+)?(?:-part\d+)?${END}`

const IP_FILES =
  /^\/proc\/(?:cmdline|net\/|\d+\/(?:net\/|mounts|mountinfo))|^\/etc\/(?:kernel\/cmdline|fstab|hosts|resolv\.conf|default\/grub|NetworkManager\/|libvirt\/)|^\/run\/NetworkManager\/|^\/boot\/(?:loader|grub)|^\/handover-bundle\/|\.xml$/
const MOUNTS = /\/(?:mounts|mountinfo|fstab|mtab)$/
const SYSTEMD_STATE = /^\/run\/systemd\/(?:sessions|users)\//

/** Rules for one kind of file. They come first: what they say of a place is surer than a pattern. */
const PLACES: readonly Rule[] = [
  {
    where:
      /^\/sys\/.*\/(?:[^/]*serial(?:_number)?|[^/]*_asset_tag|wwid|wwn|eui|nguid|uniq|unique_id|cid|vpd|vpd_pg8[03]|subsysnqn|hostnqn|hostid|phys_port_id|phys_switch_id)$/,
    find: /^\s*(?:(?:eui|naa|nvme|t10|uuid)\.)?(?<serial>\S(?:.*\S)?)\s*$/ds,
  },
  {
    where: /^\/etc\/hostname$|^\/proc\/sys\/kernel\/(?:hostname|domainname)$/,
    find: /^\s*(?<host>[^\s#]+)/d,
  },
  { where: /^\/etc\/machine-info$/, find: /PRETTY_HOSTNAME=["']?(?<host>[^"'\n]+)/dg },
  // Accounts of people: those from 1000 up, but for "nobody"; the first part of the fifth field is a full name.
  { where: /^\/etc\/passwd$/, find: /^(?<user>[^:\n]+):[^:\n]*:(?!65534:)[1-9]\d{3,9}:/dgm },
  { where: /^\/etc\/passwd$/, find: /^[^:\n]+:[^:\n]*:(?!65534:)[1-9]\d{3,9}:\d*:(?<user>[^:,\n]+)/dgm },
  { where: SYSTEMD_STATE, find: /^(?:USER|NAME|REMOTE_USER)=(?<user>\S+)/dgm },
  { where: SYSTEMD_STATE, find: /^REMOTE_HOST=(?<host>\S+)/dgm },
  { where: /\/net\/route$/, find: /^[^\t\n]+\t(?<ip>[0-9A-F]{8})\t/dgm },
  { where: /\/net\/route$/, find: /^[^\t\n]+\t[0-9A-F]{8}\t(?<ip>[0-9A-F]{8})\t/dgm },
  { where: /\/net\/(?:if_inet6|ipv6_route)$/, find: /\b(?<ip>[0-9a-f]{32})\b/dg },
  { where: IP_FILES, find: /(?<![\w.])(?<ip>\d{1,3}(?:\.\d{1,3}){3})(?!\w|\.\d)/dg },
  { where: IP_FILES, find: /(?<![\w:.])(?<ip>[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\w:.])/dgi },
  { where: MOUNTS, find: /(?:^|\s)(?:(?<user>[^\s@:/=]+)@)?(?<host>[A-Za-z0-9][A-Za-z0-9.-]*):\//dgm },
  { where: MOUNTS, find: /(?:^|\s)\/\/(?<host>[^\s/]+)\//dgm },
  { where: /\.nmconnection$/, find: /^id=(?<wifi>.+)$/dgm },
  { where: /^\/proc\/cpuinfo$/, find: /^Serial\s*:\s*(?<serial>\S+)/dgm },
]

/** Rules for what gives itself away wherever it stands. */
const PATTERNS: readonly Rule[] = [
  { find: /(?<![0-9A-Za-z])(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/dgi },
  {
    where: /^(?!.*\/net\/(?:if_inet6|ipv6_route)$)/,
    find: /(?<![0-9A-Za-z])(?<uuid>[0-9a-f]{32})(?![0-9A-Za-z])/dgi,
  },
  { find: /(?<![0-9A-Za-z])(?<uuid>[0-9a-f]{8}(?::[0-9a-f]{8}){3})(?![0-9A-Za-z])/dgi },
  {
    find: /(?<![0-9A-Za-z])(?<uuid>[0-9A-Za-z]{6}(?:-[0-9A-Za-z]{4}){5}-[0-9A-Za-z]{6})(?![0-9A-Za-z])/dg,
  },
  { find: /LVM-(?<uuid>[0-9A-Za-z]{32})/dg },
  { find: /LVM-[0-9A-Za-z]{32}(?<uuid>[0-9A-Za-z]{32})/dg },
  { find: /uuid=["']?(?:luks-|md-)?(?<uuid>[0-9a-f][0-9a-f:-]{3,})/dgi },
  { find: new RegExp(`by-(?:part)?uuid/(?<uuid>${WORD}+)`, 'dg') },
  { find: /(?<![0-9A-Za-z]|[0-9a-f]:)(?<mac>[0-9a-f]{2}(?::[0-9a-f]{2}){5,19})(?![0-9A-Za-z]|:[0-9a-f])/dgi },
  { find: /(?<![0-9A-Za-z]|[0-9a-f]-)(?<mac>[0-9a-f]{2}(?:-[0-9a-f]{2}){5})(?![0-9A-Za-z]|-[0-9a-f])/dgi },
  { find: /(?<![0-9A-Za-z])(?:en|et|wl|ww|ib)x(?<mac>[0-9a-f]{12})(?![0-9A-Za-z])/dg },
  { find: /(?<![\w:.])(?<ip>fe80:[0-9a-f:]+)(?![\w:.])/dgi },
]

// Every repetition below has a limit or cannot meet itself again: a hostile text costs no more than its length.
const SECRET_KEY = String.raw`(?:passw(?:or)?d|passphrase|secret|credential|token|psk|pwd)[\w.-]{0,64}(?<!ValidTo)[ \t]{0,3}=[ \t]{0,3}`

/** Rules for values that a key or a folder announces. */
const ANNOUNCED: readonly Rule[] = [
  {
    find: new RegExp(
      String.raw`disk/by-id/(?:ata|mmc|nvme|scsi|usb|virtio)-${WORD}{0,200}_(?!\d{1,3}(?:-part\d+)?${END})(?<serial>(?=${WORD}{0,200}\d)[^\s/"'<>,_]{4,200}?)${PART}`,
      'dg',
    ),
  },
  {
    find: new RegExp(
      String.raw`disk/by-id/(?:(?:scsi|virtio)-|wwn-0x|nvme-(?:eui|nvme|uuid)\.)(?<serial>[^\s/"'<>,_]{4,200}?)${PART}`,
      'dg',
    ),
  },
  {
    find: new RegExp(
      String.raw`by-id/usb-${WORD}{0,200}_(?<serial>(?=[^\s/_-]{0,200}\d)[^\s/"'<>,_-]{4,200})(?:-[a-z0-9:-]{1,64})?${END}`,
      'dg',
    ),
  },
  { find: /by-id\/md-name-(?<host>[^\s/:]+):/dg },
  {
    find: /(?:SERIAL(?:_SHORT|_NUMBER)?|UNIQ|Uniq|WWN(?:_WITH_EXTENSION)?)=[ \t]{0,64}["']?(?<serial>[^\s"']+)/dg,
  },
  { find: /\bSerialNumber: (?<serial>\S+)/dg },
  { find: /<(?:serial|wwn|wwnn|wwpn)>(?<serial>[^<]+)</dg },
  { find: /<entry name=["'](?:serial|asset)["']>(?<serial>[^<]+)</dg },
  { find: /\b(?<serial>iqn\.\d{4}-\d\d\.[^\s"'<>,]+)/dg },
  { find: /\/home\/(?<user>[^\s/"'<>:,;()\\]+)/dg },
  { find: /(?<![\w.-])\/(?:run\/)?media\/(?<user>[^\s/"'<>:,;\\]+)(?:\/(?<label>[^\s/"'<>:,;]+))?/dg },
  { find: /(?:user(?:name)?|login)=["']?(?<user>[^\s"'<>,;]+)/dg },
  { find: /hostname=["']?(?<host>[^\s"'<>,;]+)/dg },
  { find: /(?<![\w.-])ip=(?:(?:\[[^\]\s]{0,64}\]|[^\s:[]{0,64}):){4}(?<host>[^\s:]+):/dg },
  { find: /Hostname set to <(?<host>[^>\n]+)>/dg },
  { find: /<host\s[^>]{0,200}?name=["'](?<host>[^"']+)/dg },
  { find: /(?:LABEL|LABEL_ENC|PARTNAME)=["']?(?!gpu_handover_)(?<label>[^\s"',]+)/dg },
  { find: new RegExp(`by-(?:part)?label/(?<label>${WORD}+)`, 'dg') },
  { find: /(?<![\w-])(?:wpa-)?e?ssid=["']?(?<wifi>[^"'\n]+)/dgi },
  { find: /\/system-connections\/(?<wifi>[^/\n]+?)(?:\.nmconnection)?(?=[/\n]|$)/dg },
  { find: /:\/\/(?<user>[^\s/@:"'<>]+):(?<password>[^\s/@"'<>]+)@/dg },
  { find: /\biscsi:(?<password>[^\s@]{1,200})@/dg },
  { find: new RegExp(String.raw`${SECRET_KEY}"(?<password>[^"\n]+)"`, 'dgi') },
  { find: new RegExp(String.raw`${SECRET_KEY}'(?<password>[^'\n]+)'`, 'dgi') },
  { find: new RegExp(String.raw`${SECRET_KEY}(?<password>[^\s"'<>]+)`, 'dgi') },
  { find: /(?<![A-Za-z0-9])key=["']?(?<password>[^\s"'<>]+)/dg },
]

/** All rules, the surest first: where two say something of the same letters, the earlier one holds. */
export const RULES: readonly RuleSet[] = [
  { needs: /\S/, rules: PLACES },
  {
    needs: /(?:[0-9a-f]{2}[:-]){5}|[0-9a-f]{8}[:-]|[0-9a-z]{6}-[0-9a-z]{4}-|[0-9a-z]{12}|uuid|fe80:/i,
    rules: PATTERNS,
  },
  {
    needs: /[=<]|by-|\/home\/|media\/|SerialNumber|Hostname|iqn\.|iscsi:|:\/\/|-connections\//,
    rules: ANNOUNCED,
  },
]

/** The names of logical volumes and mappings, which installers build from the host's name. */
export const VOLUME_NAMES: readonly RuleSet[] = [
  {
    needs: /\S/,
    rules: [
      { find: /(?:rd\.lvm\.(?:lv|vg)=|\/mapper\/|dm-name-)(?<volume>[^\s"'<>,]+)/dg },
      { where: /^\/sys\/.*\/dm\/name$/, find: /(?<volume>\S+)/d },
    ],
  },
]

/** Published texts that are the same on every machine; looking through them would find nothing but noise. */
export const PUBLIC_FILES = /^\/usr\/share\/(?:hwdata|misc)\/|\/lib\/modules\/[^/]+\/modules\./
