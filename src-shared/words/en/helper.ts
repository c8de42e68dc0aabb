/** What the root program says: its refusals, its problems, and how far it is. */
export const helper = {
  'helper.bug':
    'The helper program has an error of its own and stopped ({{words}}). Run "sudo handoverctl undo" to be sure that everything is as before.',
  'helper.bad-request':
    'The request makes no sense to the helper program ({{words}}). Nothing was changed. Update the app and the helper together.',
  'helper.not-root':
    'The helper program has to run as root, or as the owner of the folder that is changed. Nothing was changed.',
  'helper.no-proc':
    'The folder /proc is not there, and without it no file is changed. Mount it and try again.',
  'helper.no-such-root': 'The folder {{place}} is not there or cannot be entered. Nothing was changed.',

  'helper.busy':
    'Another change is at work ({{verb}}, asked for by {{who}}, process {{pid}}). Wait until it has ended, then try again.',
  'helper.digest-differs':
    'The machine is not as it was when the plan was made, so that the plan would be another one. Nothing was changed. Look at the plan again.',
  'helper.costs-not-shown':
    'The plan was asked for without what it costs the host. Nothing was changed. Look at the whole plan again.',
  'helper.undo-first':
    'The change {{id}} is in force, and there is at most one at a time. Undo it first, then apply the new one.',
  'helper.journal-damaged':
    'The journal of an earlier change is damaged ({{place}}), so that nobody can tell whether that change ended. Nothing was changed now. See "A damaged journal" in the recovery guide.',
  'helper.no-such-change': 'There is no change {{id}} in force. Nothing was changed.',
  'helper.nothing-to-undo': 'No change is in force, so that there is nothing to undo. Nothing was changed.',
  'helper.nothing-in-force': 'No change is in force, so that there is nothing to pause. Nothing was changed.',
  'helper.not-started-yet':
    'The machine was not restarted since the change, so that there is nothing to confirm yet. Restart it first.',
  'helper.started-without':
    'The machine was started without the change, so that nobody can tell whether it works. Restart it with the normal boot entry, then confirm.',

  'helper.package-installed':
    'A package has installed Handover here ({{place}}), with all that a system part has. Nothing was changed.',
  'helper.in-the-way':
    'A file that is not of a system part stands at {{place}}. If a change of Handover is in force, undo it first; otherwise move the file away. Nothing was changed.',
  'helper.no-system-part': 'There is no system part here ({{place}} is missing). Nothing was changed.',
  'helper.system-part-in-use':
    'The change {{id}} is in force, and guard and undo are in the system part. Undo it first, then remove the system part. Nothing was changed.',
  'helper.system-part-changed':
    'The system part is gone, but for files that somebody changed since it was installed. They are left as they are.',
  'helper.boot.undone_one':
    'The change {{id}} is taken back. One place was changed by somebody since and is left as it is.',
  'helper.boot.undone_other':
    'The change {{id}} is taken back. Places that somebody changed since and that are left as they are: {{count}}.',
  'helper.boot.confirmed': 'The change {{id}} is confirmed.',
  'helper.boot.nothing-to-do': 'There is nothing to do.',
  'helper.boot.before': 'A change that was cut short is taken back: everything is as before it.',
  'helper.boot.after': 'The change is whole and in force.',

  'helper.no-restart':
    'The change was taken back, but the machine could not be restarted. Restart it yourself.',
  'helper.stopped': 'It was stopped from outside.',
  'helper.write-read-only': 'The file {{place}} cannot be written: its disk is read-only.',
  'helper.write-full': 'The file {{place}} cannot be written: its disk is full.',
  'helper.write-denied': 'The file {{place}} cannot be written: the system does not allow it ({{words}}).',
  'helper.write-link':
    'The file {{place}} is not written, because a link is in its place or on the way to it.',
  'helper.write-foreign':
    'The file {{place}} is not written, because it or its folder belongs to somebody else than root.',
  'helper.write-absent':
    'The file {{place}} cannot be written: a part of the way to it is missing ({{words}}).',
  'helper.write-other': 'The file {{place}} cannot be written ({{words}}).',

  'helper.keep-no-file': 'What stands at {{place}} is not a plain file, so that it could not be put back.',
  'helper.keep-foreign': 'The file {{place}} belongs to somebody else than root, so that it is not changed.',
  'helper.keep-no-room':
    'There is too little room on the disk of {{place}} to keep a copy of what the change touches. Make room and try again.',
  'helper.keep-no-copy': 'No good copy could be kept of {{place}}.',
  'helper.lines-changed':
    'The line {{line}} of {{place}} does not read as it did when the plan was made. Look at the plan again.',
  'helper.vbios-differs': 'The video BIOS that came with the request is not the one of the plan.',
  'helper.no-room-for-program':
    'There is too little room on the disk of {{place}} for the program that takes the change back at boot. Make room and try again.',
  'helper.read-back': '{{place}} does not read as it was written.',
  'helper.wrong-mode': 'The permissions of {{place}} are not as they were set.',
  'helper.wrong-label': 'The SELinux label of {{place}} is not the one that the policy has for it.',

  'helper.changed-since': 'Somebody changed {{place}} since the change; it was left as it is.',
  'helper.gone-since': 'Somebody removed {{place}} since the change; it was not brought back.',
  'helper.line-gone': 'The line that was adopted in {{place}} is not there any more or reads otherwise.',
  'helper.not-put-back': '{{place}} could not be put back ({{words}}).',
  'helper.image-not-rebuilt':
    'The initramfs still holds the settings that were taken out of /etc; it loses them when it is next built ({{words}}).',
  'helper.not-as-left': '{{place}} is not as the change left it.',
  'helper.is-missing': '{{place}} is missing, although the change put it there.',
  'helper.left-behind': '{{place}} is still there, although no change is in force.',
  'helper.at-work': 'Another change is at work, so that this is only what could be seen meanwhile.',
  'helper.not-reverted':
    'Going back to before is not complete: {{words}} It goes on at the next start of the machine, or with "sudo handoverctl undo".',

  'helper.progress.look': 'Looking at the machine',
  'helper.progress.recover': 'Going back from a change that was interrupted',
  'helper.progress.keep': 'Keeping a copy of what the next step touches',
  'helper.progress.back': 'Going back to before',
  'helper.progress.done': 'Done',
  'helper.progress.snapshot': 'Taking a snapshot of the system',
  'helper.progress.packages': 'Installing packages',
  'helper.progress.services': 'Starting services',
  'helper.progress.vbios': 'Keeping the video BIOS',
  'helper.progress.lines': 'Taking out earlier settings',
  'helper.progress.adopt': 'Adopting earlier settings',
  'helper.progress.file': 'Writing {{place}}',
  'helper.progress.boot-program': 'Copying the program that runs at boot',
  'helper.progress.initramfs': 'Building the initramfs',
  'helper.progress.arguments': 'Changing the kernel arguments',
  'helper.progress.way-back': 'Writing the way back',
  'helper.progress.menu-once': 'Asking for the boot menu at the next start',
  'helper.progress.settle': 'Looking for what came since',
} as const
