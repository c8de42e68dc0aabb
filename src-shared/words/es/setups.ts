import type { setups as source } from '../en/setups.ts'
import type { Translated } from '../translated.ts'

/** What the lines of an existing passthrough set-up do, one sentence each. */
export const setups: Translated<typeof source> = {
  'setup.ours': 'Escrito por Handover; «Deshacer» lo retira.',
  'setup.ignored-file':
    'No tiene efecto: {{tool}} solo lee archivos cuyo nombre termina en {{ending}}, y este no.',
  'setup.blacklist':
    'Impide la carga de {{drivers}}, para todas las tarjetas de este equipo y no solo para la que recibe una máquina virtual.',
  'setup.vfio-options': 'Establece una opción de vfio-pci; por sí sola no toma ningún dispositivo.',
  'setup.unsafe-interrupts':
    'Permite que las máquinas virtuales usen dispositivos sin interrupt remapping: un dispositivo podría enviar interrupciones falsas a este equipo.',
  'setup.no-iommu':
    'Permite que los programas usen dispositivos sin IOMMU: un dispositivo así puede leer y escribir toda la memoria de este equipo.',
  'setup.virqfd':
    'Pide el módulo vfio_virqfd, que desapareció con el kernel 6.2: puede hacer fallar la creación del initramfs, y la línea se puede borrar.',

  'setup.modprobe.ids':
    'vfio-pci toma todos los dispositivos con uno de estos números de fabricante y de dispositivo en cuanto se carga, así que este equipo no puede usarlos.',
  'setup.modprobe.softdep':
    'Carga vfio-pci antes que {{driver}}, para que vfio-pci obtenga primero sus dispositivos.',
  'setup.modprobe.install': 'Ejecuta un comando propio en lugar de cargar vfio-pci.',
  'setup.modprobe.alias': 'Carga vfio-pci para un dispositivo en lugar del controlador hecho para él.',
  'setup.modprobe.no-nouveau':
    'Impide la carga de {{driver}}; junto con las demás líneas de este archivo deja las tarjetas NVIDIA sin controlador.',
  'setup.modules-load':
    'Carga un módulo VFIO mientras arranca el sistema, demasiado tarde para obtener una tarjeta antes que su propio controlador.',

  'setup.dracut.force':
    'Mete VFIO en el initramfs y lo carga allí antes que otros controladores; sin números de dispositivo en otro sitio no toma nada.',
  'setup.dracut.add': 'Mete VFIO en el initramfs; otra cosa tiene que cargarlo allí.',
  'setup.dracut.items': 'Copia archivos para VFIO en el initramfs.',
  'setup.dracut.omit':
    'Deja {{drivers}} fuera del initramfs, de modo que estas tarjetas quedan libres un rato.',
  'setup.dracut.cmdline': 'Incluye en el initramfs argumentos del kernel para VFIO.',
  'setup.dracut.glued':
    'No hace lo que parece: sin un espacio tras la primera comilla y antes de la última, dracut une este nombre con el anterior.',
  'setup.dracut.module': 'Un módulo de dracut que se añadió para VFIO y pasa a formar parte del initramfs.',
  'setup.dracut.other': 'Cambia lo que dracut mete en el initramfs para VFIO.',

  'setup.initramfs.module': 'Mete un módulo VFIO en el initramfs y lo carga pronto.',
  'setup.initramfs.script':
    'Da dispositivos a vfio-pci desde el initramfs, antes de que se carguen sus controladores.',

  'setup.udev':
    'Da dispositivos a vfio-pci cuando aparecen, en una carrera con el controlador de la tarjeta.',
  'setup.driverctl.vfio': 'driverctl da {{address}} a vfio-pci cada vez que arranca este equipo.',
  'setup.driverctl.other':
    'driverctl elige el controlador de {{address}} cada vez que arranca este equipo; volvería a quitarle el dispositivo a vfio-pci.',

  'setup.argument.ids':
    'vfio-pci toma todos los dispositivos con uno de estos números de fabricante y de dispositivo en cuanto se carga.',
  'setup.argument.stub':
    'pci-stub retiene todos los dispositivos con uno de estos números de fabricante y de dispositivo, para que ningún otro controlador los obtenga.',
  'setup.argument.early': 'Carga VFIO antes que los demás controladores, si el initramfs lo contiene.',
  'setup.argument.intel-iommu': 'Activa la IOMMU de un procesador Intel.',
  'setup.argument.amd-iommu':
    'No hace nada: «on» no es un valor que este argumento conozca, y la IOMMU de un procesador AMD se activa sola.',
  'setup.argument.iommu-pt':
    'Permite que los dispositivos que se quedan en este equipo accedan directamente a la memoria; las máquinas virtuales funcionan igual con él que sin él.',
  'setup.argument.acs':
    'Hace que un kernel parcheado finja que hay dispositivos aislados cuando no lo están, de modo que una máquina virtual puede llegar a memoria que no es suya; un kernel sin el parche lo ignora.',
  'setup.argument.efifb':
    'Antes hacía falta para liberar una tarjeta de la pantalla del firmware; los kernels actuales muestran esa pantalla con otro controlador, así que no hace nada.',
  'setup.argument.sysfb':
    'Impide que el kernel dibuje en la pantalla del firmware, así que no hay imagen hasta que se carga el controlador de una tarjeta.',

  'setup.hook.copy':
    'Parece una copia de reserva, pero libvirt ejecuta todos los archivos ejecutables de esta carpeta, así que se ejecuta en cada inicio y parada de una máquina virtual.',
  'setup.hook.framebuffer':
    'Retira la pantalla del firmware cuando se inicia una máquina virtual, lo que puede bloquear un equipo con una tarjeta AMD.',
  'setup.hook.libvirt':
    'Llama a libvirt desde dentro de un hook, algo que libvirt desaconseja: los dos pueden esperarse para siempre.',
  'setup.hook.vfio-remove':
    'Descarga VFIO cuando se detiene una máquina virtual, lo que puede bloquear una segunda máquina virtual que todavía lo usa.',
  'setup.hook.driver-remove':
    'Descarga el controlador de una tarjeta cuando se inicia una máquina virtual, y se bloquea mientras un programa todavía usa la tarjeta.',
  'setup.hook.vfio-load': 'Carga VFIO cuando se inicia una máquina virtual.',
  'setup.hook.rebind':
    'Mueve dispositivos entre controladores cuando se inicia o se detiene una máquina virtual.',
  'setup.hook.desktop':
    'Detiene o inicia la sesión gráfica cuando se inicia o se detiene una máquina virtual; los programas abiertos se pierden.',

  'setup.supergfx.vfio': 'supergfxctl mantiene la segunda tarjeta gráfica en vfio-pci.',
  'setup.supergfx.enabled': 'supergfxctl puede dar la segunda tarjeta gráfica a vfio-pci cuando se le pide.',
  'setup.supergfx.mode':
    'supergfxctl gestiona la segunda tarjeta gráfica (modo {{mode}}), y dos herramientas que cambian el controlador de una misma tarjeta se estorban.',
}
