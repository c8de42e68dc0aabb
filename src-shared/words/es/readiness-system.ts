import type { readinessSystem as source } from '../en/readiness-system.ts'
import type { Translated } from '../translated.ts'

/** The checks of readiness on memory, start, system and programs, and the commands that install what is missing. */
export const readinessSystem: Translated<typeof source> = {
  'install.dnf': 'Instálelo con: sudo dnf install {{packages}}',
  'install.rpm-ostree':
    'Instálelo con: rpm-ostree install {{packages}}. Estará disponible tras el próximo reinicio.',
  'install.apt': 'Instálelo con: sudo apt install {{packages}}',
  'install.other':
    'Instálelo con el gestor de paquetes de este sistema. En Fedora los paquetes se llaman: {{packages}}.',

  'check.memory.title': 'Memoria para dos sistemas',
  'check.memory.why':
    'Una máquina virtual con una tarjeta real toma toda su memoria de una vez y no presta nada de ella mientras funciona. El resto tiene que bastar para este equipo.',
  'check.memory.enough':
    'Este equipo tiene {{total}} de memoria, {{free}} libres ahora. Es suficiente para un escritorio y una máquina virtual.',
  'check.memory.little':
    'Este equipo tiene {{total}} de memoria, {{free}} libres ahora. Un escritorio quiere 4 GiB, y Windows 11 otros 4 GiB; con menos, los dos se vuelven lentos o se cierran.',
  'check.memory.unknown': 'No se pudo leer el tamaño de la memoria.',
  'check.memory.fix':
    'Dé poca memoria a la máquina virtual (2 GiB para un Linux pequeño), o amplíe la memoria.',

  'check.boot-space.title': 'Espacio para los archivos de arranque (/boot)',
  'check.boot-space.why':
    'Una cesión que actúa desde el primer momento del arranque necesita un archivo de arranque nuevo (initramfs), a menudo de 50 a 150 MB, por cada kernel instalado. Si /boot se llena mientras se escribe, ese kernel no puede arrancar.',
  'check.boot-space.enough': 'Hay {{free}} libres en el sistema de archivos de /boot.',
  'check.boot-space.tight':
    'Hay {{free}} libres en el sistema de archivos de /boot. Con {{needed}} se iría holgado.',
  'check.boot-space.full':
    'Solo hay {{free}} libres en el sistema de archivos de /boot. Hacen falta {{needed}}.',
  'check.boot-space.unknown': 'No se pudo averiguar cuánto espacio tiene /boot.',
  'check.boot-space.fix':
    'Elimine los kernels que ya no arranca. El comando «df -h /boot» muestra el espacio, y el gestor de paquetes lista los kernels instalados.',

  'check.firmware-mode.title': 'Modo de arranque (UEFI o BIOS)',
  'check.firmware-mode.why':
    'Las tarjetas modernas están hechas para UEFI. En un arranque por el antiguo BIOS, el firmware puede dejar la tarjeta que encendió en un estado con el que una máquina virtual no se entiende.',
  'check.firmware-mode.uefi': 'Este equipo arrancó por UEFI.',
  'check.firmware-mode.bios': 'Este equipo arrancó por el antiguo BIOS (legacy o CSM).',
  'check.firmware-mode.unknown': 'No se pudo averiguar cómo arrancó este equipo.',
  'check.firmware-mode.fix':
    'Puede funcionar tal como está. Cambiarlo significa reinstalar el sistema para UEFI; hágalo solo si la tarjeta da problemas.',

  'check.secure-boot.title': 'Secure Boot',
  'check.secure-boot.why':
    'A título informativo. Secure Boot solo deja entrar en el kernel partes firmadas. Lo que usa Handover está firmado por la distribución.',
  'check.secure-boot.on':
    'Secure Boot está activado y puede seguir así. Solo rechaza módulos y kernels añadidos que no estén firmados para este equipo, como vendor-reset o kernels con un parche ACS.',
  'check.secure-boot.off': 'Secure Boot está desactivado. Aquí nada depende de él.',
  'check.secure-boot.unknown': 'No se pudo averiguar si Secure Boot está activado.',

  'check.system.title': 'Sistema operativo',
  'check.system.why':
    'Los sistemas difieren en cómo se cambian sus archivos de arranque y sus argumentos del kernel. Una forma equivocada puede impedir que un equipo arranque.',
  'check.system.known': 'Este es {{name}}.',
  'check.system.other': 'Este es {{name}}. Handover conoce las formas de Fedora y de Debian.',
  'check.system.fix':
    'Mirar es seguro en cualquier sistema. Para un cambio, use un sistema Fedora o Debian, o tome lo que muestra Handover como consejo y hágalo a mano.',

  'check.atomic.title': 'Sistema Atomic',
  'check.atomic.why':
    'En un sistema así, cada cambio crea una versión nueva de todo el sistema, que surte efecto con el próximo reinicio.',
  'check.atomic.there':
    '{{name}} es un sistema Atomic. La versión anterior queda por sí sola en el menú de arranque, así que siempre hay un camino de vuelta. Los argumentos del kernel se cambian con rpm-ostree.',

  'check.selinux.title': 'SELinux',
  'check.selinux.why':
    'SELinux mantiene una máquina virtual comprometida lejos de este sistema y de las demás. Handover funciona con él activado.',
  'check.selinux.enforcing': 'SELinux está activado (enforcing).',
  'check.selinux.permissive': 'SELinux solo avisa de lo que rechazaría (permissive).',
  'check.selinux.disabled': 'SELinux está desactivado.',
  'check.selinux.not-used': 'Este sistema no se apoya en SELinux.',
  'check.selinux.unknown': 'No se pudo averiguar el estado de SELinux.',
  'check.selinux.fix':
    'Algunas guías aconsejan desactivarlo. No hace falta: ponga SELINUX=enforcing en /etc/selinux/config y reinicie.',

  'check.session.title': 'Sesión de escritorio',
  'check.session.why':
    'A título informativo. El escritorio es lo que retiene una tarjeta mientras la usa para dar imagen.',
  'check.session.wayland': 'Aquí funciona un escritorio (Wayland).',
  'check.session.x11': 'Aquí funciona un escritorio (X11).',
  'check.session.tty': 'Aquí funciona una consola de texto, sin escritorio.',
  'check.session.none': 'Aquí no funciona ningún escritorio.',
  'check.session.unknown': 'No se pudo averiguar si aquí funciona un escritorio.',

  'check.libvirt.title': 'libvirt',
  'check.libvirt.why':
    'libvirt guarda las máquinas virtuales y les da sus dispositivos. Handover habla con él cuando usted da una tarjeta a una máquina.',
  'check.libvirt.modular': 'libvirt está instalado (un servicio para cada tarea).',
  'check.libvirt.monolithic': 'libvirt está instalado (un servicio para todas las tareas).',
  'check.libvirt.answers': 'Responde.',
  'check.libvirt.not-asked': 'Aquí no se le preguntó nada.',
  'check.libvirt.no-answer': 'No respondió a tiempo; quizá esté iniciándose. Compruebe de nuevo.',
  'check.libvirt.refused': 'Rechazó a este usuario.',
  'check.libvirt.silent': 'Su servicio no responde.',
  'check.libvirt.absent': 'libvirt no está instalado.',
  'check.libvirt.unknown': 'No se pudo averiguar si libvirt está instalado.',
  'check.libvirt.fix.refused':
    'Permita que su usuario gestione máquinas virtuales con: sudo usermod -aG libvirt $USER. Después, cierre la sesión y vuelva a entrar.',
  'check.libvirt.fix.start.modular':
    'Reinicie el equipo tras la instalación, o inícielo con: sudo systemctl start virtqemud.socket virtnodedevd.socket virtnetworkd.socket virtstoraged.socket',
  'check.libvirt.fix.start.monolithic':
    'Reinicie el equipo tras la instalación, o inícielo con: sudo systemctl start libvirtd.socket',

  'check.programs.unknown': 'Aquí no se pueden ver los programas de este sistema.',

  'check.qemu.title': 'QEMU',
  'check.qemu.why': 'QEMU es el programa en el que funciona una máquina virtual.',
  'check.qemu.there': 'QEMU está instalado.',
  'check.qemu.absent': 'No se encontró QEMU.',

  'check.ovmf.title': 'Firmware para máquinas virtuales (OVMF)',
  'check.ovmf.why':
    'Una máquina virtual con una tarjeta moderna debería arrancar por UEFI, y para eso necesita este firmware. Windows 11 lo exige.',
  'check.ovmf.there': 'Hay instalado un firmware UEFI para máquinas virtuales.',
  'check.ovmf.absent': 'No se encontró ningún firmware UEFI para máquinas virtuales.',

  'check.virt-manager.title': 'virt-manager',
  'check.virt-manager.why':
    'Con virt-manager se crean y abren máquinas virtuales en una ventana. Handover les da la tarjeta.',
  'check.virt-manager.there': 'virt-manager está instalado.',
  'check.virt-manager.absent':
    'No se encontró virt-manager. Es opcional: otros programas también pueden crear la máquina, y aquí no se ve una versión Flatpak.',

  'check.setups.title': 'Configuraciones de passthrough anteriores',
  'check.setups.why':
    'Los ajustes de una guía o de un script siguen actuando junto a los de Handover. Dos de ellos pueden querer cosas distintas de la misma tarjeta.',
  'check.setups.none': 'No se encontró ninguna.',
  'check.setups.found_one': 'Se encontró 1 ajuste, en {{files}}.',
  'check.setups.found_other': 'Se encontraron {{count}} ajustes, en {{files}}.',
  'check.setups.fix':
    'Decida en cada caso: que Handover lo adopte, quitarlo o dejarlo como está. Nada se cambia sin usted.',

  'check.other-tools.title': 'Otros programas que cambian tarjetas',
  'check.other-tools.why':
    'Un programa así mueve por su cuenta las tarjetas entre controladores, también después de que lo haya hecho Handover. Solo uno de ellos puede mandar.',
  'check.other-tools.found_one': '{{tools}} está configurado en este equipo.',
  'check.other-tools.found_other': '{{tools}} están configurados en este equipo.',
  'check.other-tools.fix': 'Desactívelo para la tarjeta que va a ceder, o consérvelo y déjele esa tarjeta.',
}
