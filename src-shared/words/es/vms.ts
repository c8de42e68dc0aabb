import type { vms as source } from '../en/vms.ts'
import type { Translated } from '../translated.ts'

/** What is said of virtual machines where libvirt could not do as asked. */
export const vms: Translated<typeof source> = {
  'vms.problem.absent':
    'El programa virsh no está instalado, así que no se puede preguntar a libvirt. Instale libvirt-client (Debian: libvirt-clients).',
  'vms.problem.away':
    'libvirt no responde en {{connection}} ({{reason}}). Inícielo con `sudo systemctl start virtqemud.socket` (sistemas más antiguos: libvirtd.socket) y vuelva a intentarlo.',
  'vms.problem.silent':
    'libvirt no respondió a tiempo en {{connection}}. Si continúa así, reinícielo: `sudo systemctl restart virtqemud` no afecta a las máquinas virtuales en marcha.',
  'vms.problem.not-authorised':
    'libvirt no lo permitió en {{connection}}: {{reason}}. Un administrador puede; o únase al grupo libvirt (`sudo usermod -aG libvirt $USER`) y vuelva a iniciar sesión.',
  'vms.problem.no-agent':
    'Aquí ningún programa puede pedir la contraseña que quiere libvirt. Ejecute lo mismo en una terminal de este equipo, o únase al grupo libvirt (`sudo usermod -aG libvirt $USER`) y vuelva a iniciar sesión.',
  'vms.problem.cancelled': 'No se dio la contraseña, así que no se hizo nada. Pídalo de nuevo cuando quiera.',
  'vms.problem.gone': 'Esta máquina virtual ya no está: alguien la quitó. No se cambió nada.',
  'vms.problem.changed':
    'Alguien cambió la definición de esta máquina virtual desde que se mostró aquí, así que no se escribió nada. Vuelva a mirar el cambio.',
  'vms.problem.transient':
    'Esta máquina virtual no tiene definición permanente: desaparece cuando se detiene. Guarde una primero (virt-manager o `virsh define`).',
  'vms.problem.unreadable':
    'libvirt dio una definición que Handover no puede leer, así que no cambia nada en ella.',
  'vms.problem.refused': 'libvirt se negó: {{reason}}',
  'vms.problem.not-kept':
    'No se pudo guardar la definición anterior en {{folder}} ({{reason}}), así que no se escribió nada. Haga sitio ahí y vuelva a intentarlo.',
  'vms.problem.differs':
    'libvirt aceptó la definición, pero lo que escribió no es lo que recibió. Revísela en virt-manager; la anterior está guardada.',
  'vms.problem.no-card': 'No hay ninguna tarjeta gráfica en {{card}} en este equipo.',
  'vms.problem.no-fix': 'La revisión ya no ofrece este cambio para esta máquina virtual. Vuelva a mirarla.',
  'vms.problem.not-possible': '{{reason}}',
  'vms.problem.nothing-kept': 'Handover no cambió en esta máquina virtual nada que pudiera deshacer.',
  'vms.problem.changed-since':
    'Alguien cambió esta máquina virtual después de Handover, y reponer la definición anterior desharía también eso. Desconecte la tarjeta en su lugar: así se quita solo lo que se añadió.',
  'vms.problem.card-held':
    'No se inició, porque hay programas que usan la tarjeta {{card}}, y quitarle el controlador mientras tanto puede bloquear este equipo: {{holders}}. Ciérrelos, o haga que la tarjeta quede reservada desde el arranque de este equipo (`handoverctl plan`).',
  'vms.problem.card-draws':
    'No se inició, porque la tarjeta {{card}} dibuja ahora una pantalla de este equipo, y quitarle el controlador puede bloquear este equipo. Use otra tarjeta para la pantalla, o haga que esta quede reservada desde el arranque de este equipo (`handoverctl plan`).',
  'vms.problem.not-started': 'No se inició: {{reason}}',
  'vms.problem.ended': 'Terminó justo después de iniciarse.',
  'vms.problem.no-program':
    'virt-manager no está instalado ({{program}}). Instale el paquete virt-manager y vuelva a intentarlo.',
  'vms.problem.console':
    'virt-manager terminó enseguida. Ejecútelo en una terminal para ver por qué: {{command}}',
  'vms.problem.only-looking':
    'Estos son los archivos de una grabación o de otro sistema: sus máquinas virtuales se pueden ver, pero no cambiar ni iniciar.',
  'vms.problem.only-sample':
    'Esta es una máquina virtual de un ejemplo: solo existe en la memoria de este programa y no tiene pantalla que abrir.',
  'vms.reason.ended': 'se perdió la conexión',
  'vms.state.running': 'en marcha',
  'vms.state.paused': 'en pausa',
  'vms.state.suspended': 'suspendida',
  'vms.state.stopping': 'apagándose',
  'vms.state.off': 'apagada',
  'vms.state.crashed': 'caída',
  'vms.state.unknown': 'estado desconocido',
  'vms.guest.windows': 'Windows',
  'vms.guest.windows-11': 'Windows 11',
  'vms.guest.linux': 'Linux',
  'vms.guest.other': 'otro sistema',
  'vms.guest.unknown': 'sistema desconocido',
  'vms.firmware.bios': 'BIOS',
  'vms.firmware.uefi': 'UEFI',
  'vms.firmware.secure': 'UEFI con Secure Boot',
  'vms.chipset.q35': 'q35',
  'vms.chipset.i440fx': 'i440fx',
  'vms.chipset.other': 'una máquina de otro tipo',
  'vms.chipset.unknown': 'tipo de máquina desconocido',
  'vms.sample-connection':
    'Inventado: estas máquinas virtuales existen en la memoria de este programa, y en ellas se puede probar todo.',
}
