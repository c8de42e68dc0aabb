/** Where Fedora keeps what decides how it starts. */
export const ENTRIES = '/boot/loader/entries'
export const CMDLINE = '/etc/kernel/cmdline'
export const DEFAULTS = '/etc/default/grub'
/** The variable of /etc/default/grub that grubby keeps. */
export const DEFAULTS_NAME = 'GRUB_CMDLINE_LINUX'
/** The variable of the environment block that entries with $kernelopts take their arguments from. */
export const KERNELOPTS = 'kernelopts'
