/** Notes on what could not be read. */
export const notes = {
  'note.unreadable': '{{path}} could not be read: this user may not.',
  'note.too-large': '{{path}} is larger than such a file can be; it was left out.',
  'note.too-many-cards':
    '{{path}} shows more graphics cards than can be judged; only the first {{judged}} were.',
  'note.not-a-file': '{{path}} is not a plain file; it was left out.',
  'note.malformed': '{{path}} does not have the form expected; it was left out.',
  'note.timed-out': '{{path}} did not answer in time; it was left out.',
  'note.vanished': '{{path}} went away while it was read.',
  'note.not-a-root': '{{path}} holds no /sys and no /proc: it is not the root folder of a Linux system.',
  'note.cyclic-link': '{{path}} is a link that leads to itself; it was left out.',
  'note.unread-vm_one':
    'One virtual machine could not be looked into; whether a card is promised to it is not known.',
  'note.unread-vm_other':
    '{{count}} virtual machines could not be looked into; whether a card is promised to them is not known.',
} as const
