/** Recordings: what they hide, and why one cannot be opened. */
export const recording = {
  'recording.masked.serial': 'serial numbers',
  'recording.masked.uuid': 'UUIDs of disks, machines and VMs',
  'recording.masked.mac': 'MAC addresses of network cards',
  'recording.masked.ip': 'IP addresses',
  'recording.masked.host': 'names of computers and domains',
  'recording.masked.user': 'user names',
  'recording.masked.label': 'names given to disks',
  'recording.masked.wifi': 'names of wireless networks',
  'recording.masked.password': 'passwords and keys',
  'recording.not-an-archive':
    '{{path}} is neither a folder nor a recording. Choose a file that "handoverctl capture" wrote, or the root folder of a Linux system.',
  'recording.damaged': '{{path}} is cut off or damaged. Copy it again from where it was recorded.',
  'recording.too-large':
    '{{path}} holds more than a recording can (256 MiB or 400,000 files). Unpack it and choose the folder instead.',
  'recording.unsafe-path':
    '{{path}} holds a file that would lie outside of the folder it is unpacked in. No recording does; it was not opened.',
  'recording.unreadable':
    '{{path}} could not be read. Check that it is where you say and that your user may read it.',
} as const
